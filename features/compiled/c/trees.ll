; translated from trees.c, SHA-256 7b53e2c4e9255a2ff245c0967b9ef61c8f445970d08515c36e8bf243719fd8a1

; Function Attrs: nofree nosync nounwind
define dso_local void @score_trees(float* nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, i32* nocapture noundef readonly %3, float* nocapture noundef readonly %4, i32* nocapture noundef readonly %5, float* nocapture noundef readonly %6, i64 noundef %7, i32* nocapture noundef readonly %8, i32* nocapture noundef readonly %9, double* nocapture noundef readonly %10, <16 x i32>* nocapture noundef %11, double* nocapture noundef writeonly %12) local_unnamed_addr #0 {
  %14 = alloca [32 x <16 x i32>], align 64
  %15 = alloca [5 x <16 x i32>], align 64
  %16 = alloca [16 x float], align 16
  %17 = alloca [32 x <16 x float>], align 64
  %18 = alloca [16 x [512 x i8]], align 64
  %19 = alloca [512 x double], align 16
  %20 = getelementptr inbounds [16 x [512 x i8]], [16 x [512 x i8]]* %18, i64 0, i64 0, i64 0
  call void @llvm.lifetime.start.p0i8(i64 8192, i8* nonnull %20) #3
  %21 = bitcast [512 x double]* %19 to i8*
  call void @llvm.lifetime.start.p0i8(i64 4096, i8* nonnull %21) #3
  %22 = icmp sgt i64 %1, 0
  br i1 %22, label %23, label %33

23:                                               ; preds = %13
  %24 = icmp sgt i64 %2, 0
  %25 = bitcast [32 x <16 x float>]* %17 to i8*
  %26 = bitcast [16 x float]* %16 to i8*
  %27 = getelementptr inbounds [16 x float], [16 x float]* %16, i64 0, i64 0
  %28 = icmp sgt i64 %7, 0
  %29 = bitcast [32 x <16 x i32>]* %14 to i8*
  %30 = getelementptr inbounds [32 x <16 x i32>], [32 x <16 x i32>]* %14, i64 0, i64 0
  %31 = bitcast [5 x <16 x i32>]* %15 to i8*
  %32 = getelementptr inbounds [5 x <16 x i32>], [5 x <16 x i32>]* %15, i64 0, i64 0
  br label %34

33:                                               ; preds = %473, %13
  call void @llvm.lifetime.end.p0i8(i64 4096, i8* nonnull %21) #3
  call void @llvm.lifetime.end.p0i8(i64 8192, i8* nonnull %20) #3
  ret void

34:                                               ; preds = %23, %473
  %35 = phi i64 [ %1, %23 ], [ %476, %473 ]
  %36 = phi i64 [ 0, %23 ], [ %474, %473 ]
  %37 = tail call i64 @llvm.smin.i64(i64 %35, i64 512)
  %38 = tail call i64 @llvm.smax.i64(i64 %37, i64 1)
  %39 = sub nsw i64 %1, %36
  %40 = tail call i64 @llvm.smin.i64(i64 %39, i64 512)
  br i1 %24, label %42, label %41

41:                                               ; preds = %241, %34
  br label %246

42:                                               ; preds = %34
  %43 = icmp sgt i64 %39, 0
  %44 = add i64 %40, -1
  %45 = lshr i64 %44, 4
  %46 = add nsw i64 %40, 15
  %47 = sdiv i64 %46, 16
  %48 = getelementptr float, float* %0, i64 %36
  br label %49

49:                                               ; preds = %42, %241
  %50 = phi i64 [ 0, %42 ], [ %61, %241 ]
  %51 = getelementptr inbounds i32, i32* %3, i64 %50
  %52 = load i32, i32* %51, align 4, !tbaa !4
  %53 = sext i32 %52 to i64
  %54 = mul nsw i64 %53, %1
  %55 = getelementptr float, float* %48, i64 %54
  %56 = getelementptr inbounds float, float* %4, i64 %50
  %57 = load float, float* %56, align 4, !tbaa !8
  %58 = getelementptr inbounds i32, i32* %5, i64 %50
  %59 = load i32, i32* %58, align 4, !tbaa !4
  %60 = sext i32 %59 to i64
  %61 = add nuw nsw i64 %50, 1
  %62 = getelementptr inbounds i32, i32* %5, i64 %61
  %63 = load i32, i32* %62, align 4, !tbaa !4
  %64 = sext i32 %63 to i64
  call void @llvm.lifetime.start.p0i8(i64 2048, i8* nonnull %25) #3
  br i1 %43, label %65, label %69

65:                                               ; preds = %49
  %66 = insertelement <16 x float> poison, float %57, i64 0
  %67 = bitcast <16 x float> %66 to <16 x i32>
  %68 = shufflevector <16 x i32> %67, <16 x i32> poison, <16 x i32> zeroinitializer
  br label %73

69:                                               ; preds = %93, %49
  %70 = phi <16 x i32> [ zeroinitializer, %49 ], [ %108, %93 ]
  %71 = phi <16 x float> [ <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %49 ], [ %106, %93 ]
  %72 = phi <16 x float> [ <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, %49 ], [ %105, %93 ]
  br label %110

73:                                               ; preds = %93, %65
  %74 = phi i64 [ 0, %65 ], [ %81, %93 ]
  %75 = phi <16 x float> [ <float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000, float 0x7FF0000000000000>, %65 ], [ %105, %93 ]
  %76 = phi <16 x float> [ <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %65 ], [ %106, %93 ]
  %77 = phi <16 x i32> [ zeroinitializer, %65 ], [ %108, %93 ]
  %78 = phi i64 [ 0, %65 ], [ %80, %93 ]
  %79 = getelementptr inbounds float, float* %55, i64 %74
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %26) #3
  %80 = add nuw nsw i64 %78, 1
  %81 = shl nsw i64 %80, 4
  %82 = icmp sgt i64 %81, %40
  br i1 %82, label %83, label %93

83:                                               ; preds = %73, %83
  %84 = phi i64 [ %91, %83 ], [ 0, %73 ]
  %85 = add nuw nsw i64 %84, %74
  %86 = icmp slt i64 %85, %40
  %87 = getelementptr inbounds float, float* %79, i64 %84
  %88 = select i1 %86, float* %87, float* %55
  %89 = load float, float* %88, align 4, !tbaa !8
  %90 = getelementptr inbounds [16 x float], [16 x float]* %16, i64 0, i64 %84
  store float %89, float* %90, align 4, !tbaa !8
  %91 = add nuw nsw i64 %84, 1
  %92 = icmp eq i64 %91, 16
  br i1 %92, label %93, label %83, !llvm.loop !10

93:                                               ; preds = %83, %73
  %94 = phi float* [ %79, %73 ], [ %27, %83 ]
  %95 = bitcast float* %94 to <16 x float>*
  %96 = load <16 x float>, <16 x float>* %95, align 4
  %97 = fcmp ord <16 x float> %96, zeroinitializer
  %98 = bitcast <16 x float> %96 to <16 x i32>
  %99 = select <16 x i1> %97, <16 x i32> %98, <16 x i32> %68
  %100 = bitcast <16 x i32> %99 to <16 x float>
  %101 = getelementptr inbounds [32 x <16 x float>], [32 x <16 x float>]* %17, i64 0, i64 %78
  %102 = bitcast <16 x float>* %101 to <16 x i32>*
  store <16 x i32> %99, <16 x i32>* %102, align 64, !tbaa !13
  %103 = fcmp ogt <16 x float> %75, %100
  %104 = fcmp olt <16 x float> %76, %100
  %105 = select <16 x i1> %103, <16 x float> %100, <16 x float> %75
  %106 = select <16 x i1> %104, <16 x float> %100, <16 x float> %76
  %107 = fcmp uno <16 x float> %100, zeroinitializer
  %108 = select <16 x i1> %107, <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32> %77
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %26) #3
  %109 = icmp eq i64 %78, %45
  br i1 %109, label %69, label %73, !llvm.loop !14

110:                                              ; preds = %110, %69
  %111 = phi float [ 0x7FF0000000000000, %69 ], [ %116, %110 ]
  %112 = phi float [ 0xFFF0000000000000, %69 ], [ %119, %110 ]
  %113 = phi i64 [ 0, %69 ], [ %120, %110 ]
  %114 = extractelement <16 x float> %72, i64 %113
  %115 = fcmp olt float %114, %111
  %116 = select i1 %115, float %114, float %111
  %117 = extractelement <16 x float> %71, i64 %113
  %118 = fcmp ogt float %117, %112
  %119 = select i1 %118, float %117, float %112
  %120 = add nuw nsw i64 %113, 1
  %121 = icmp eq i64 %120, 16
  br i1 %121, label %122, label %110, !llvm.loop !15

122:                                              ; preds = %110, %122
  %123 = phi float [ %127, %122 ], [ %119, %110 ]
  %124 = phi i64 [ %128, %122 ], [ 0, %110 ]
  %125 = extractelement <16 x i32> %70, i64 %124
  %126 = icmp eq i32 %125, 0
  %127 = select i1 %126, float %123, float 0x7FF8000000000000
  %128 = add nuw nsw i64 %124, 1
  %129 = icmp eq i64 %128, 16
  br i1 %129, label %130, label %122, !llvm.loop !16

130:                                              ; preds = %122
  %131 = icmp slt i32 %59, %63
  br i1 %131, label %132, label %141

132:                                              ; preds = %130, %137
  %133 = phi i64 [ %139, %137 ], [ %60, %130 ]
  %134 = getelementptr inbounds float, float* %6, i64 %133
  %135 = load float, float* %134, align 4, !tbaa !8
  %136 = fcmp olt float %135, %116
  br i1 %136, label %137, label %141

137:                                              ; preds = %132
  %138 = getelementptr inbounds <16 x i32>, <16 x i32>* %11, i64 %133
  store <16 x i32> zeroinitializer, <16 x i32>* %138, align 64, !tbaa !13
  %139 = add i64 %133, 1
  %140 = icmp eq i64 %139, %64
  br i1 %140, label %141, label %132, !llvm.loop !17

141:                                              ; preds = %137, %132, %130
  %142 = phi i64 [ %60, %130 ], [ %133, %132 ], [ %64, %137 ]
  %143 = icmp slt i64 %142, %64
  br i1 %143, label %144, label %153

144:                                              ; preds = %141, %150
  %145 = phi i64 [ %146, %150 ], [ %64, %141 ]
  %146 = add nsw i64 %145, -1
  %147 = getelementptr inbounds float, float* %6, i64 %146
  %148 = load float, float* %147, align 4, !tbaa !8
  %149 = fcmp ult float %148, %127
  br i1 %149, label %153, label %150

150:                                              ; preds = %144
  %151 = getelementptr inbounds <16 x i32>, <16 x i32>* %11, i64 %146
  store <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32>* %151, align 64, !tbaa !13
  %152 = icmp sgt i64 %146, %142
  br i1 %152, label %144, label %153, !llvm.loop !18

153:                                              ; preds = %150, %144, %141
  %154 = phi i64 [ %64, %141 ], [ %145, %144 ], [ %142, %150 ]
  %155 = add nsw i64 %142, 4
  %156 = icmp sgt i64 %155, %154
  br i1 %156, label %157, label %160

157:                                              ; preds = %182, %153
  %158 = phi i64 [ %142, %153 ], [ %161, %182 ]
  %159 = icmp slt i64 %158, %154
  br i1 %159, label %219, label %241

160:                                              ; preds = %153, %182
  %161 = phi i64 [ %191, %182 ], [ %155, %153 ]
  %162 = phi i64 [ %161, %182 ], [ %142, %153 ]
  %163 = getelementptr inbounds float, float* %6, i64 %162
  %164 = load float, float* %163, align 4, !tbaa !8
  %165 = insertelement <16 x float> poison, float %164, i64 0
  %166 = shufflevector <16 x float> %165, <16 x float> poison, <16 x i32> zeroinitializer
  %167 = add nsw i64 %162, 1
  %168 = getelementptr inbounds float, float* %6, i64 %167
  %169 = load float, float* %168, align 4, !tbaa !8
  %170 = insertelement <16 x float> poison, float %169, i64 0
  %171 = shufflevector <16 x float> %170, <16 x float> poison, <16 x i32> zeroinitializer
  %172 = add nsw i64 %162, 2
  %173 = getelementptr inbounds float, float* %6, i64 %172
  %174 = load float, float* %173, align 4, !tbaa !8
  %175 = insertelement <16 x float> poison, float %174, i64 0
  %176 = shufflevector <16 x float> %175, <16 x float> poison, <16 x i32> zeroinitializer
  %177 = add nsw i64 %162, 3
  %178 = getelementptr inbounds float, float* %6, i64 %177
  %179 = load float, float* %178, align 4, !tbaa !8
  %180 = insertelement <16 x float> poison, float %179, i64 0
  %181 = shufflevector <16 x float> %180, <16 x float> poison, <16 x i32> zeroinitializer
  br i1 %43, label %193, label %182

182:                                              ; preds = %193, %160
  %183 = phi <16 x i32> [ zeroinitializer, %160 ], [ %205, %193 ]
  %184 = phi <16 x i32> [ zeroinitializer, %160 ], [ %209, %193 ]
  %185 = phi <16 x i32> [ zeroinitializer, %160 ], [ %213, %193 ]
  %186 = phi <16 x i32> [ zeroinitializer, %160 ], [ %217, %193 ]
  %187 = getelementptr inbounds <16 x i32>, <16 x i32>* %11, i64 %162
  store <16 x i32> %183, <16 x i32>* %187, align 64, !tbaa !13
  %188 = getelementptr inbounds <16 x i32>, <16 x i32>* %11, i64 %167
  store <16 x i32> %184, <16 x i32>* %188, align 64, !tbaa !13
  %189 = getelementptr inbounds <16 x i32>, <16 x i32>* %11, i64 %172
  store <16 x i32> %185, <16 x i32>* %189, align 64, !tbaa !13
  %190 = getelementptr inbounds <16 x i32>, <16 x i32>* %11, i64 %177
  store <16 x i32> %186, <16 x i32>* %190, align 64, !tbaa !13
  %191 = add nsw i64 %161, 4
  %192 = icmp sgt i64 %191, %154
  br i1 %192, label %157, label %160, !llvm.loop !19

193:                                              ; preds = %160, %193
  %194 = phi i64 [ %199, %193 ], [ %47, %160 ]
  %195 = phi <16 x i32> [ %217, %193 ], [ zeroinitializer, %160 ]
  %196 = phi <16 x i32> [ %213, %193 ], [ zeroinitializer, %160 ]
  %197 = phi <16 x i32> [ %209, %193 ], [ zeroinitializer, %160 ]
  %198 = phi <16 x i32> [ %205, %193 ], [ zeroinitializer, %160 ]
  %199 = add nsw i64 %194, -1
  %200 = getelementptr inbounds [32 x <16 x float>], [32 x <16 x float>]* %17, i64 0, i64 %199
  %201 = load <16 x float>, <16 x float>* %200, align 64, !tbaa !13
  %202 = shl <16 x i32> %198, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %203 = fcmp ole <16 x float> %201, %166
  %204 = zext <16 x i1> %203 to <16 x i32>
  %205 = or <16 x i32> %202, %204
  %206 = shl <16 x i32> %197, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %207 = fcmp ole <16 x float> %201, %171
  %208 = zext <16 x i1> %207 to <16 x i32>
  %209 = or <16 x i32> %206, %208
  %210 = shl <16 x i32> %196, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %211 = fcmp ole <16 x float> %201, %176
  %212 = zext <16 x i1> %211 to <16 x i32>
  %213 = or <16 x i32> %210, %212
  %214 = shl <16 x i32> %195, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %215 = fcmp ole <16 x float> %201, %181
  %216 = zext <16 x i1> %215 to <16 x i32>
  %217 = or <16 x i32> %214, %216
  %218 = icmp sgt i64 %194, 1
  br i1 %218, label %193, label %182, !llvm.loop !20

219:                                              ; preds = %157, %225
  %220 = phi i64 [ %228, %225 ], [ %158, %157 ]
  %221 = getelementptr inbounds float, float* %6, i64 %220
  %222 = load float, float* %221, align 4, !tbaa !8
  %223 = insertelement <16 x float> poison, float %222, i64 0
  %224 = shufflevector <16 x float> %223, <16 x float> poison, <16 x i32> zeroinitializer
  br i1 %43, label %230, label %225

225:                                              ; preds = %230, %219
  %226 = phi <16 x i32> [ zeroinitializer, %219 ], [ %239, %230 ]
  %227 = getelementptr inbounds <16 x i32>, <16 x i32>* %11, i64 %220
  store <16 x i32> %226, <16 x i32>* %227, align 64, !tbaa !13
  %228 = add nsw i64 %220, 1
  %229 = icmp eq i64 %228, %154
  br i1 %229, label %241, label %219, !llvm.loop !21

230:                                              ; preds = %219, %230
  %231 = phi i64 [ %233, %230 ], [ %47, %219 ]
  %232 = phi <16 x i32> [ %239, %230 ], [ zeroinitializer, %219 ]
  %233 = add nsw i64 %231, -1
  %234 = shl <16 x i32> %232, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %235 = getelementptr inbounds [32 x <16 x float>], [32 x <16 x float>]* %17, i64 0, i64 %233
  %236 = load <16 x float>, <16 x float>* %235, align 64, !tbaa !13
  %237 = fcmp ole <16 x float> %236, %224
  %238 = zext <16 x i1> %237 to <16 x i32>
  %239 = or <16 x i32> %234, %238
  %240 = icmp sgt i64 %231, 1
  br i1 %240, label %230, label %225, !llvm.loop !22

241:                                              ; preds = %225, %157
  call void @llvm.lifetime.end.p0i8(i64 2048, i8* nonnull %25) #3
  %242 = icmp eq i64 %61, %2
  br i1 %242, label %41, label %49, !llvm.loop !23

243:                                              ; preds = %246
  br i1 %28, label %244, label %251

244:                                              ; preds = %243
  %245 = icmp sgt i64 %39, 0
  br label %253

246:                                              ; preds = %41, %246
  %247 = phi i64 [ %249, %246 ], [ 0, %41 ]
  %248 = getelementptr inbounds [512 x double], [512 x double]* %19, i64 0, i64 %247
  store double 0.000000e+00, double* %248, align 8, !tbaa !24
  %249 = add nuw nsw i64 %247, 1
  %250 = icmp eq i64 %249, 512
  br i1 %250, label %243, label %246, !llvm.loop !26

251:                                              ; preds = %364, %243
  %252 = icmp sgt i64 %39, 0
  br i1 %252, label %477, label %473

253:                                              ; preds = %244, %364
  %254 = phi i64 [ %7, %244 ], [ %367, %364 ]
  %255 = phi i64 [ 0, %244 ], [ %365, %364 ]
  %256 = tail call i64 @llvm.smin.i64(i64 %254, i64 16)
  %257 = tail call i64 @llvm.smax.i64(i64 %256, i64 1)
  %258 = sub nsw i64 %7, %255
  %259 = tail call i64 @llvm.smin.i64(i64 %258, i64 16)
  %260 = icmp sgt i64 %258, 0
  br i1 %260, label %266, label %261

261:                                              ; preds = %361, %253
  br i1 %245, label %262, label %364

262:                                              ; preds = %261
  %263 = icmp sgt i64 %258, 0
  %264 = shl nsw i64 %255, 5
  %265 = getelementptr inbounds double, double* %10, i64 %264
  br label %368

266:                                              ; preds = %253, %361
  %267 = phi i64 [ %362, %361 ], [ 0, %253 ]
  %268 = add nuw nsw i64 %267, %255
  %269 = getelementptr inbounds i32, i32* %8, i64 %268
  %270 = load i32, i32* %269, align 4, !tbaa !4
  %271 = sext i32 %270 to i64
  %272 = getelementptr inbounds i32, i32* %9, i64 %271
  %273 = add nuw nsw i64 %268, 1
  %274 = getelementptr inbounds i32, i32* %8, i64 %273
  %275 = load i32, i32* %274, align 4, !tbaa !4
  %276 = sext i32 %275 to i64
  %277 = sub nsw i64 %276, %271
  call void @llvm.lifetime.start.p0i8(i64 2048, i8* nonnull %29) #3
  %278 = icmp slt i64 %277, 31
  br i1 %278, label %281, label %279

279:                                              ; preds = %281, %266
  store <16 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>, <16 x i32>* %30, align 64, !tbaa !13
  %280 = icmp sgt i64 %277, 0
  br i1 %280, label %287, label %286

281:                                              ; preds = %266, %281
  %282 = phi i64 [ %283, %281 ], [ %277, %266 ]
  %283 = add nsw i64 %282, 1
  %284 = getelementptr inbounds [32 x <16 x i32>], [32 x <16 x i32>]* %14, i64 0, i64 %283
  store <16 x i32> zeroinitializer, <16 x i32>* %284, align 64, !tbaa !13
  %285 = icmp eq i64 %283, 31
  br i1 %285, label %279, label %281, !llvm.loop !27

286:                                              ; preds = %287, %279
  call void @llvm.lifetime.start.p0i8(i64 320, i8* nonnull %31) #3
  br label %310

287:                                              ; preds = %279, %287
  %288 = phi i64 [ %302, %287 ], [ 0, %279 ]
  %289 = getelementptr inbounds i32, i32* %272, i64 %288
  %290 = load i32, i32* %289, align 4, !tbaa !4
  %291 = lshr i32 %290, 5
  %292 = zext i32 %291 to i64
  %293 = getelementptr inbounds <16 x i32>, <16 x i32>* %11, i64 %292
  %294 = load <16 x i32>, <16 x i32>* %293, align 64, !tbaa !13
  %295 = and i32 %290, 31
  %296 = zext i32 %295 to i64
  %297 = getelementptr inbounds [32 x <16 x i32>], [32 x <16 x i32>]* %14, i64 0, i64 %296
  %298 = load <16 x i32>, <16 x i32>* %297, align 64, !tbaa !13
  %299 = and <16 x i32> %298, %294
  store <16 x i32> %299, <16 x i32>* %297, align 64, !tbaa !13
  %300 = xor <16 x i32> %294, <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>
  %301 = and <16 x i32> %298, %300
  %302 = add nuw nsw i64 %288, 1
  %303 = getelementptr inbounds [32 x <16 x i32>], [32 x <16 x i32>]* %14, i64 0, i64 %302
  store <16 x i32> %301, <16 x i32>* %303, align 64, !tbaa !13
  %304 = icmp eq i64 %302, %277
  br i1 %304, label %286, label %287, !llvm.loop !28

305:                                              ; preds = %320
  store <16 x i32> %327, <16 x i32>* %312, align 64, !tbaa !13
  br label %306

306:                                              ; preds = %310, %305
  %307 = icmp eq i64 %313, 5
  br i1 %307, label %308, label %310, !llvm.loop !29

308:                                              ; preds = %306
  %309 = load <16 x i32>, <16 x i32>* %32, align 64, !tbaa !13
  br label %334

310:                                              ; preds = %306, %286
  %311 = phi i64 [ 0, %286 ], [ %313, %306 ]
  %312 = getelementptr inbounds [5 x <16 x i32>], [5 x <16 x i32>]* %15, i64 0, i64 %311
  store <16 x i32> zeroinitializer, <16 x i32>* %312, align 64, !tbaa !13
  %313 = add nuw nsw i64 %311, 1
  %314 = trunc i64 %313 to i32
  %315 = icmp ugt i32 %314, 5
  br i1 %315, label %306, label %316

316:                                              ; preds = %310
  %317 = lshr i32 32, %314
  %318 = tail call i32 @llvm.umax.i32(i32 %317, i32 1)
  %319 = zext i32 %318 to i64
  br label %320

320:                                              ; preds = %320, %316
  %321 = phi <16 x i32> [ zeroinitializer, %316 ], [ %327, %320 ]
  %322 = phi i64 [ 0, %316 ], [ %332, %320 ]
  %323 = shl nuw nsw i64 %322, 1
  %324 = or i64 %323, 1
  %325 = getelementptr inbounds [32 x <16 x i32>], [32 x <16 x i32>]* %14, i64 0, i64 %324
  %326 = load <16 x i32>, <16 x i32>* %325, align 64, !tbaa !13
  %327 = or <16 x i32> %326, %321
  %328 = getelementptr inbounds [32 x <16 x i32>], [32 x <16 x i32>]* %14, i64 0, i64 %323
  %329 = load <16 x i32>, <16 x i32>* %328, align 64, !tbaa !13
  %330 = or <16 x i32> %329, %326
  %331 = getelementptr inbounds [32 x <16 x i32>], [32 x <16 x i32>]* %14, i64 0, i64 %322
  store <16 x i32> %330, <16 x i32>* %331, align 64, !tbaa !13
  %332 = add nuw nsw i64 %322, 1
  %333 = icmp eq i64 %332, %319
  br i1 %333, label %305, label %320, !llvm.loop !30

334:                                              ; preds = %341, %308
  %335 = phi i64 [ 0, %308 ], [ %345, %341 ]
  %336 = trunc i64 %335 to i32
  %337 = insertelement <16 x i32> poison, i32 %336, i64 0
  %338 = shufflevector <16 x i32> %337, <16 x i32> poison, <16 x i32> zeroinitializer
  %339 = lshr <16 x i32> %309, %338
  %340 = and <16 x i32> %339, <i32 16843009, i32 16843009, i32 16843009, i32 16843009, i32 16843009, i32 16843009, i32 16843009, i32 16843009, i32 16843009, i32 16843009, i32 16843009, i32 16843009, i32 16843009, i32 16843009, i32 16843009, i32 16843009>
  br label %347

341:                                              ; preds = %347
  %342 = shl i64 %335, 6
  %343 = getelementptr inbounds [16 x [512 x i8]], [16 x [512 x i8]]* %18, i64 0, i64 %267, i64 %342
  %344 = bitcast i8* %343 to <16 x i32>*
  store <16 x i32> %358, <16 x i32>* %344, align 64
  %345 = add nuw nsw i64 %335, 1
  %346 = icmp eq i64 %345, 8
  br i1 %346, label %361, label %334, !llvm.loop !31

347:                                              ; preds = %347, %334
  %348 = phi i64 [ 1, %334 ], [ %359, %347 ]
  %349 = phi <16 x i32> [ %340, %334 ], [ %358, %347 ]
  %350 = getelementptr inbounds [5 x <16 x i32>], [5 x <16 x i32>]* %15, i64 0, i64 %348
  %351 = load <16 x i32>, <16 x i32>* %350, align 64, !tbaa !13
  %352 = lshr <16 x i32> %351, %338
  %353 = and <16 x i32> %352, <i32 16843009, i32 16843009, i32 16843009, i32 16843009, i32 16843009, i32 16843009, i32 16843009, i32 16843009, i32 16843009, i32 16843009, i32 16843009, i32 16843009, i32 16843009, i32 16843009, i32 16843009, i32 16843009>
  %354 = trunc i64 %348 to i32
  %355 = insertelement <16 x i32> poison, i32 %354, i64 0
  %356 = shufflevector <16 x i32> %355, <16 x i32> poison, <16 x i32> zeroinitializer
  %357 = shl <16 x i32> %353, %356
  %358 = or <16 x i32> %357, %349
  %359 = add nuw nsw i64 %348, 1
  %360 = icmp eq i64 %359, 5
  br i1 %360, label %341, label %347, !llvm.loop !32

361:                                              ; preds = %341
  call void @llvm.lifetime.end.p0i8(i64 320, i8* nonnull %31) #3
  call void @llvm.lifetime.end.p0i8(i64 2048, i8* nonnull %29) #3
  %362 = add nuw nsw i64 %267, 1
  %363 = icmp eq i64 %362, %257
  br i1 %363, label %261, label %266, !llvm.loop !33

364:                                              ; preds = %462, %261
  %365 = add nuw nsw i64 %255, 16
  %366 = icmp slt i64 %365, %7
  %367 = add i64 %254, -16
  br i1 %366, label %253, label %251, !llvm.loop !34

368:                                              ; preds = %262, %462
  %369 = phi i64 [ 0, %262 ], [ %471, %462 ]
  %370 = getelementptr inbounds [512 x double], [512 x double]* %19, i64 0, i64 %369
  %371 = load double, double* %370, align 16, !tbaa !24
  %372 = or i64 %369, 1
  %373 = getelementptr inbounds [512 x double], [512 x double]* %19, i64 0, i64 %372
  %374 = load double, double* %373, align 8, !tbaa !24
  %375 = or i64 %369, 2
  %376 = getelementptr inbounds [512 x double], [512 x double]* %19, i64 0, i64 %375
  %377 = load double, double* %376, align 16, !tbaa !24
  %378 = or i64 %369, 3
  %379 = getelementptr inbounds [512 x double], [512 x double]* %19, i64 0, i64 %378
  %380 = load double, double* %379, align 8, !tbaa !24
  %381 = or i64 %369, 4
  %382 = getelementptr inbounds [512 x double], [512 x double]* %19, i64 0, i64 %381
  %383 = load double, double* %382, align 16, !tbaa !24
  %384 = or i64 %369, 5
  %385 = getelementptr inbounds [512 x double], [512 x double]* %19, i64 0, i64 %384
  %386 = load double, double* %385, align 8, !tbaa !24
  %387 = or i64 %369, 6
  %388 = getelementptr inbounds [512 x double], [512 x double]* %19, i64 0, i64 %387
  %389 = load double, double* %388, align 16, !tbaa !24
  %390 = or i64 %369, 7
  %391 = getelementptr inbounds [512 x double], [512 x double]* %19, i64 0, i64 %390
  %392 = load double, double* %391, align 8, !tbaa !24
  br i1 %263, label %393, label %462

393:                                              ; preds = %368
  %394 = shl i64 %369, 2
  %395 = and i64 %394, 480
  %396 = getelementptr inbounds [16 x [512 x i8]], [16 x [512 x i8]]* %18, i64 0, i64 0, i64 %395
  %397 = lshr i64 %369, 7
  %398 = getelementptr inbounds i8, i8* %396, i64 %397
  br label %399

399:                                              ; preds = %399, %393
  %400 = phi i64 [ %458, %399 ], [ 0, %393 ]
  %401 = phi double [ %457, %399 ], [ %392, %393 ]
  %402 = phi double [ %451, %399 ], [ %389, %393 ]
  %403 = phi double [ %445, %399 ], [ %386, %393 ]
  %404 = phi double [ %439, %399 ], [ %383, %393 ]
  %405 = phi double [ %433, %399 ], [ %380, %393 ]
  %406 = phi double [ %427, %399 ], [ %377, %393 ]
  %407 = phi double [ %421, %399 ], [ %374, %393 ]
  %408 = phi double [ %415, %399 ], [ %371, %393 ]
  %409 = phi i8* [ %459, %399 ], [ %398, %393 ]
  %410 = phi double* [ %460, %399 ], [ %265, %393 ]
  %411 = load i8, i8* %409, align 1, !tbaa !13
  %412 = zext i8 %411 to i64
  %413 = getelementptr inbounds double, double* %410, i64 %412
  %414 = load double, double* %413, align 8, !tbaa !24
  %415 = fadd double %408, %414
  %416 = getelementptr inbounds i8, i8* %409, i64 4
  %417 = load i8, i8* %416, align 1, !tbaa !13
  %418 = zext i8 %417 to i64
  %419 = getelementptr inbounds double, double* %410, i64 %418
  %420 = load double, double* %419, align 8, !tbaa !24
  %421 = fadd double %407, %420
  %422 = getelementptr inbounds i8, i8* %409, i64 8
  %423 = load i8, i8* %422, align 1, !tbaa !13
  %424 = zext i8 %423 to i64
  %425 = getelementptr inbounds double, double* %410, i64 %424
  %426 = load double, double* %425, align 8, !tbaa !24
  %427 = fadd double %406, %426
  %428 = getelementptr inbounds i8, i8* %409, i64 12
  %429 = load i8, i8* %428, align 1, !tbaa !13
  %430 = zext i8 %429 to i64
  %431 = getelementptr inbounds double, double* %410, i64 %430
  %432 = load double, double* %431, align 8, !tbaa !24
  %433 = fadd double %405, %432
  %434 = getelementptr inbounds i8, i8* %409, i64 16
  %435 = load i8, i8* %434, align 1, !tbaa !13
  %436 = zext i8 %435 to i64
  %437 = getelementptr inbounds double, double* %410, i64 %436
  %438 = load double, double* %437, align 8, !tbaa !24
  %439 = fadd double %404, %438
  %440 = getelementptr inbounds i8, i8* %409, i64 20
  %441 = load i8, i8* %440, align 1, !tbaa !13
  %442 = zext i8 %441 to i64
  %443 = getelementptr inbounds double, double* %410, i64 %442
  %444 = load double, double* %443, align 8, !tbaa !24
  %445 = fadd double %403, %444
  %446 = getelementptr inbounds i8, i8* %409, i64 24
  %447 = load i8, i8* %446, align 1, !tbaa !13
  %448 = zext i8 %447 to i64
  %449 = getelementptr inbounds double, double* %410, i64 %448
  %450 = load double, double* %449, align 8, !tbaa !24
  %451 = fadd double %402, %450
  %452 = getelementptr inbounds i8, i8* %409, i64 28
  %453 = load i8, i8* %452, align 1, !tbaa !13
  %454 = zext i8 %453 to i64
  %455 = getelementptr inbounds double, double* %410, i64 %454
  %456 = load double, double* %455, align 8, !tbaa !24
  %457 = fadd double %401, %456
  %458 = add nuw nsw i64 %400, 1
  %459 = getelementptr inbounds i8, i8* %409, i64 512
  %460 = getelementptr inbounds double, double* %410, i64 32
  %461 = icmp eq i64 %458, %259
  br i1 %461, label %462, label %399, !llvm.loop !35

462:                                              ; preds = %399, %368
  %463 = phi double [ %371, %368 ], [ %415, %399 ]
  %464 = phi double [ %374, %368 ], [ %421, %399 ]
  %465 = phi double [ %377, %368 ], [ %427, %399 ]
  %466 = phi double [ %380, %368 ], [ %433, %399 ]
  %467 = phi double [ %383, %368 ], [ %439, %399 ]
  %468 = phi double [ %386, %368 ], [ %445, %399 ]
  %469 = phi double [ %389, %368 ], [ %451, %399 ]
  %470 = phi double [ %392, %368 ], [ %457, %399 ]
  store double %463, double* %370, align 16, !tbaa !24
  store double %464, double* %373, align 8, !tbaa !24
  store double %465, double* %376, align 16, !tbaa !24
  store double %466, double* %379, align 8, !tbaa !24
  store double %467, double* %382, align 16, !tbaa !24
  store double %468, double* %385, align 8, !tbaa !24
  store double %469, double* %388, align 16, !tbaa !24
  store double %470, double* %391, align 8, !tbaa !24
  %471 = add nuw nsw i64 %369, 8
  %472 = icmp slt i64 %471, %40
  br i1 %472, label %368, label %364, !llvm.loop !36

473:                                              ; preds = %477, %251
  %474 = add nuw nsw i64 %36, 512
  %475 = icmp slt i64 %474, %1
  %476 = add i64 %35, -512
  br i1 %475, label %34, label %33, !llvm.loop !37

477:                                              ; preds = %251, %477
  %478 = phi i64 [ %483, %477 ], [ 0, %251 ]
  %479 = getelementptr inbounds [512 x double], [512 x double]* %19, i64 0, i64 %478
  %480 = load double, double* %479, align 8, !tbaa !24
  %481 = add nuw nsw i64 %478, %36
  %482 = getelementptr inbounds double, double* %12, i64 %481
  store double %480, double* %482, align 8, !tbaa !24
  %483 = add nuw nsw i64 %478, 1
  %484 = icmp eq i64 %483, %38
  br i1 %484, label %473, label %477, !llvm.loop !38
}

; Function Attrs: argmemonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: argmemonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare i32 @llvm.umax.i32(i32, i32) #2

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare i64 @llvm.smax.i64(i64, i64) #2

attributes #0 = { nofree nosync nounwind "no-jump-tables"="true" }
attributes #1 = { argmemonly mustprogress nocallback nofree nosync nounwind willreturn }
attributes #2 = { nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #3 = { nounwind }

!llvm.module.flags = !{!0, !1, !2}
!llvm.ident = !{!3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{!"clang version 15.0.7 (https://github.com/ziglang/zig-bootstrap a3a6e85f9ec95b1772f5ace363e46df2f336c6b8)"}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"float", !6, i64 0}
!10 = distinct !{!10, !11, !12}
!11 = !{!"llvm.loop.mustprogress"}
!12 = !{!"llvm.loop.unroll.disable"}
!13 = !{!6, !6, i64 0}
!14 = distinct !{!14, !11, !12}
!15 = distinct !{!15, !11, !12}
!16 = distinct !{!16, !11, !12}
!17 = distinct !{!17, !11, !12}
!18 = distinct !{!18, !11, !12}
!19 = distinct !{!19, !11, !12}
!20 = distinct !{!20, !11, !12}
!21 = distinct !{!21, !11, !12}
!22 = distinct !{!22, !11, !12}
!23 = distinct !{!23, !11, !12}
!24 = !{!25, !25, i64 0}
!25 = !{!"double", !6, i64 0}
!26 = distinct !{!26, !11, !12}
!27 = distinct !{!27, !11, !12}
!28 = distinct !{!28, !11, !12}
!29 = distinct !{!29, !11, !12}
!30 = distinct !{!30, !11, !12}
!31 = distinct !{!31, !11, !12}
!32 = distinct !{!32, !11, !12}
!33 = distinct !{!33, !11, !12}
!34 = distinct !{!34, !11, !12}
!35 = distinct !{!35, !11, !12}
!36 = distinct !{!36, !11, !12}
!37 = distinct !{!37, !11, !12}
!38 = distinct !{!38, !11, !12}
