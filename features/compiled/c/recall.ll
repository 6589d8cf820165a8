; translated from recall.c, SHA-256 eb1acb633f11ebaade6130f88dd78c1f3c314c23d3ae9148c112bb4890ddb8eb

%struct.Items = type { i64, i64*, i64*, i64, i64, i32* }
%struct.List = type { i64, i64*, i64*, i32*, float*, float* }
%struct.Found = type { i64, i64*, float*, float*, i64* }

; Function Attrs: nofree norecurse nosync nounwind
define dso_local void @item_rows(%struct.Items* nocapture noundef readonly %0, i64 noundef %1, i64* nocapture noundef readonly %2, i64* nocapture noundef writeonly %3) local_unnamed_addr #0 {
  %5 = icmp sgt i64 %1, 0
  br i1 %5, label %6, label %12

6:                                                ; preds = %4
  %7 = getelementptr inbounds %struct.Items, %struct.Items* %0, i64 0, i32 0
  %8 = getelementptr inbounds %struct.Items, %struct.Items* %0, i64 0, i32 1
  %9 = getelementptr inbounds %struct.Items, %struct.Items* %0, i64 0, i32 3
  %10 = getelementptr inbounds %struct.Items, %struct.Items* %0, i64 0, i32 4
  %11 = getelementptr inbounds %struct.Items, %struct.Items* %0, i64 0, i32 5
  br label %13

12:                                               ; preds = %60, %4
  ret void

13:                                               ; preds = %6, %60
  %14 = phi i64 [ 0, %6 ], [ %63, %60 ]
  %15 = getelementptr inbounds i64, i64* %2, i64 %14
  %16 = load i64, i64* %15, align 8, !tbaa !4
  %17 = load i64, i64* %7, align 8, !tbaa !8
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %60, label %19

19:                                               ; preds = %13
  %20 = load i64*, i64** %8, align 8, !tbaa !11
  %21 = load i64, i64* %20, align 8, !tbaa !4
  %22 = icmp slt i64 %16, %21
  br i1 %22, label %60, label %23

23:                                               ; preds = %19
  %24 = sub i64 %16, %21
  %25 = load i64, i64* %9, align 8, !tbaa !12
  %26 = lshr i64 %24, %25
  %27 = load i64, i64* %10, align 8, !tbaa !13
  %28 = icmp ult i64 %26, %27
  br i1 %28, label %29, label %60

29:                                               ; preds = %23
  %30 = load i32*, i32** %11, align 8, !tbaa !14
  %31 = getelementptr inbounds i32, i32* %30, i64 %26
  %32 = load i32, i32* %31, align 4, !tbaa !15
  %33 = sext i32 %32 to i64
  %34 = add i64 %26, 1
  %35 = getelementptr inbounds i32, i32* %30, i64 %34
  %36 = load i32, i32* %35, align 4, !tbaa !15
  %37 = icmp slt i32 %32, %36
  br i1 %37, label %38, label %52

38:                                               ; preds = %29
  %39 = sext i32 %36 to i64
  br label %40

40:                                               ; preds = %40, %38
  %41 = phi i64 [ %50, %40 ], [ %39, %38 ]
  %42 = phi i64 [ %49, %40 ], [ %33, %38 ]
  %43 = add nsw i64 %42, %41
  %44 = sdiv i64 %43, 2
  %45 = getelementptr inbounds i64, i64* %20, i64 %44
  %46 = load i64, i64* %45, align 8, !tbaa !4
  %47 = icmp slt i64 %46, %16
  %48 = add nsw i64 %44, 1
  %49 = select i1 %47, i64 %48, i64 %42
  %50 = select i1 %47, i64 %41, i64 %44
  %51 = icmp slt i64 %49, %50
  br i1 %51, label %40, label %52, !llvm.loop !17

52:                                               ; preds = %40, %29
  %53 = phi i64 [ %33, %29 ], [ %49, %40 ]
  %54 = icmp slt i64 %53, %17
  br i1 %54, label %55, label %60

55:                                               ; preds = %52
  %56 = getelementptr inbounds i64, i64* %20, i64 %53
  %57 = load i64, i64* %56, align 8, !tbaa !4
  %58 = icmp eq i64 %57, %16
  %59 = select i1 %58, i64 %53, i64 -1
  br label %60

60:                                               ; preds = %13, %19, %23, %52, %55
  %61 = phi i64 [ -1, %19 ], [ -1, %13 ], [ -1, %23 ], [ -1, %52 ], [ %59, %55 ]
  %62 = getelementptr inbounds i64, i64* %3, i64 %14
  store i64 %61, i64* %62, align 8, !tbaa !4
  %63 = add nuw nsw i64 %14, 1
  %64 = icmp eq i64 %63, %1
  br i1 %64, label %12, label %13, !llvm.loop !20
}

; Function Attrs: argmemonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: argmemonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: nofree nosync nounwind
define dso_local i64 @add_up(i64 noundef %0, i64* nocapture noundef readonly %1, double* nocapture noundef readonly %2, i64 noundef %3, %struct.List* nocapture noundef readonly %4, %struct.Items* nocapture noundef readonly %5, i64 noundef %6, i64 noundef %7, i64 noundef %8, i64* noundef %9, %struct.Found* nocapture noundef %10) local_unnamed_addr #2 {
  %12 = alloca [8 x double], align 16
  %13 = mul nsw i64 %3, %0
  %14 = getelementptr inbounds i64, i64* %9, i64 %13
  %15 = getelementptr inbounds i64, i64* %14, i64 %13
  %16 = getelementptr inbounds i64, i64* %15, i64 %13
  %17 = getelementptr inbounds i64, i64* %16, i64 %13
  %18 = bitcast i64* %17 to double*
  %19 = getelementptr inbounds i64, i64* %17, i64 %13
  %20 = bitcast i64* %19 to i32*
  %21 = getelementptr inbounds i32, i32* %20, i64 %8
  %22 = getelementptr inbounds i32, i32* %21, i64 1
  %23 = getelementptr inbounds i32, i32* %22, i64 %13
  %24 = getelementptr inbounds i32, i32* %23, i64 %13
  %25 = getelementptr inbounds i32, i32* %24, i64 %13
  %26 = icmp slt i64 %8, 0
  br i1 %26, label %27, label %36

27:                                               ; preds = %36, %11
  %28 = icmp sgt i64 %0, 0
  br i1 %28, label %29, label %41

29:                                               ; preds = %27
  %30 = getelementptr inbounds %struct.List, %struct.List* %4, i64 0, i32 1
  %31 = load i64*, i64** %30, align 8, !tbaa !21
  %32 = getelementptr inbounds %struct.List, %struct.List* %4, i64 0, i32 0
  %33 = getelementptr inbounds %struct.List, %struct.List* %4, i64 0, i32 2
  %34 = getelementptr inbounds %struct.List, %struct.List* %4, i64 0, i32 2
  %35 = getelementptr inbounds %struct.List, %struct.List* %4, i64 0, i32 3
  br label %46

36:                                               ; preds = %11, %36
  %37 = phi i64 [ %39, %36 ], [ 0, %11 ]
  %38 = getelementptr inbounds i32, i32* %20, i64 %37
  store i32 -1, i32* %38, align 4, !tbaa !15
  %39 = add nuw i64 %37, 1
  %40 = icmp eq i64 %37, %8
  br i1 %40, label %27, label %36, !llvm.loop !23

41:                                               ; preds = %153, %27
  %42 = phi i32 [ 0, %27 ], [ %99, %153 ]
  %43 = icmp sgt i32 %42, 0
  br i1 %43, label %44, label %161

44:                                               ; preds = %41
  %45 = zext i32 %42 to i64
  br label %165

46:                                               ; preds = %29, %153
  %47 = phi i32 [ 0, %29 ], [ %99, %153 ]
  %48 = phi i64 [ 0, %29 ], [ %154, %153 ]
  %49 = load i64, i64* %32, align 8, !tbaa !24
  %50 = getelementptr inbounds i64, i64* %1, i64 %48
  %51 = load i64, i64* %50, align 8, !tbaa !4
  %52 = icmp sgt i64 %49, 0
  br i1 %52, label %53, label %65

53:                                               ; preds = %46, %53
  %54 = phi i64 [ %63, %53 ], [ 0, %46 ]
  %55 = phi i64 [ %62, %53 ], [ %49, %46 ]
  %56 = add nsw i64 %55, %54
  %57 = sdiv i64 %56, 2
  %58 = getelementptr inbounds i64, i64* %31, i64 %57
  %59 = load i64, i64* %58, align 8, !tbaa !4
  %60 = icmp slt i64 %59, %51
  %61 = add nsw i64 %57, 1
  %62 = select i1 %60, i64 %55, i64 %57
  %63 = select i1 %60, i64 %61, i64 %54
  %64 = icmp slt i64 %63, %62
  br i1 %64, label %53, label %65, !llvm.loop !25

65:                                               ; preds = %53, %46
  %66 = phi i64 [ 0, %46 ], [ %63, %53 ]
  %67 = icmp slt i64 %66, %49
  br i1 %67, label %68, label %73

68:                                               ; preds = %65
  %69 = getelementptr inbounds i64, i64* %31, i64 %66
  %70 = load i64, i64* %69, align 8, !tbaa !4
  %71 = icmp eq i64 %70, %51
  %72 = select i1 %71, i64 %66, i64 -1
  br label %73

73:                                               ; preds = %65, %68
  %74 = phi i64 [ -1, %65 ], [ %72, %68 ]
  %75 = mul nsw i64 %48, %3
  %76 = getelementptr inbounds i32, i32* %22, i64 %75
  %77 = icmp slt i64 %74, 0
  br i1 %77, label %82, label %78

78:                                               ; preds = %73
  %79 = load i64*, i64** %33, align 8, !tbaa !26
  %80 = getelementptr inbounds i64, i64* %79, i64 %74
  %81 = load i64, i64* %80, align 8, !tbaa !4
  br label %82

82:                                               ; preds = %73, %78
  %83 = phi i64 [ %81, %78 ], [ 0, %73 ]
  %84 = getelementptr inbounds i64, i64* %9, i64 %48
  store i64 %83, i64* %84, align 8, !tbaa !4
  %85 = icmp sgt i64 %74, -1
  br i1 %85, label %86, label %92

86:                                               ; preds = %82
  %87 = load i64*, i64** %34, align 8, !tbaa !26
  %88 = add nsw i64 %74, 1
  %89 = getelementptr inbounds i64, i64* %87, i64 %88
  %90 = load i64, i64* %89, align 8, !tbaa !4
  %91 = sub nsw i64 %90, %83
  br label %92

92:                                               ; preds = %86, %82
  %93 = phi i64 [ %91, %86 ], [ 0, %82 ]
  %94 = tail call i64 @llvm.smin.i64(i64 %93, i64 %3)
  %95 = icmp sgt i64 %94, 0
  br i1 %95, label %96, label %98

96:                                               ; preds = %92
  %97 = load i32*, i32** %35, align 8, !tbaa !27
  br label %101

98:                                               ; preds = %149, %92
  %99 = phi i32 [ %47, %92 ], [ %150, %149 ]
  %100 = icmp slt i64 %93, %3
  br i1 %100, label %156, label %153

101:                                              ; preds = %96, %149
  %102 = phi i32 [ %47, %96 ], [ %150, %149 ]
  %103 = phi i64 [ 0, %96 ], [ %151, %149 ]
  %104 = load i64, i64* %84, align 8, !tbaa !4
  %105 = add nsw i64 %104, %103
  %106 = getelementptr inbounds i32, i32* %97, i64 %105
  %107 = load i32, i32* %106, align 4, !tbaa !15
  %108 = sext i32 %107 to i64
  %109 = getelementptr inbounds i32, i32* %76, i64 %103
  store i32 -1, i32* %109, align 4, !tbaa !15
  %110 = icmp slt i32 %107, 0
  br i1 %110, label %149, label %111

111:                                              ; preds = %101
  %112 = mul i64 %108, -7046029254386353131
  %113 = lshr i64 %112, 20
  %114 = and i64 %113, %8
  %115 = getelementptr inbounds i32, i32* %20, i64 %114
  %116 = load i32, i32* %115, align 4, !tbaa !15
  %117 = icmp sgt i32 %116, -1
  br i1 %117, label %118, label %131

118:                                              ; preds = %111, %125
  %119 = phi i32 [ %129, %125 ], [ %116, %111 ]
  %120 = phi i64 [ %127, %125 ], [ %114, %111 ]
  %121 = zext i32 %119 to i64
  %122 = getelementptr inbounds i64, i64* %14, i64 %121
  %123 = load i64, i64* %122, align 8, !tbaa !4
  %124 = icmp eq i64 %123, %108
  br i1 %124, label %131, label %125

125:                                              ; preds = %118
  %126 = add i64 %120, 1
  %127 = and i64 %126, %8
  %128 = getelementptr inbounds i32, i32* %20, i64 %127
  %129 = load i32, i32* %128, align 4, !tbaa !15
  %130 = icmp sgt i32 %129, -1
  br i1 %130, label %118, label %131, !llvm.loop !28

131:                                              ; preds = %118, %125, %111
  %132 = phi i64 [ %114, %111 ], [ %120, %118 ], [ %127, %125 ]
  %133 = phi i32 [ %116, %111 ], [ %119, %118 ], [ %129, %125 ]
  %134 = getelementptr inbounds i32, i32* %20, i64 %132
  %135 = icmp slt i32 %133, 0
  br i1 %135, label %136, label %141

136:                                              ; preds = %131
  store i32 %102, i32* %134, align 4, !tbaa !15
  %137 = sext i32 %102 to i64
  %138 = getelementptr inbounds i64, i64* %14, i64 %137
  store i64 %108, i64* %138, align 8, !tbaa !4
  %139 = add nsw i32 %102, 1
  %140 = getelementptr inbounds i32, i32* %23, i64 %137
  store i32 0, i32* %140, align 4, !tbaa !15
  br label %141

141:                                              ; preds = %136, %131
  %142 = phi i32 [ %139, %136 ], [ %102, %131 ]
  %143 = load i32, i32* %134, align 4, !tbaa !15
  store i32 %143, i32* %109, align 4, !tbaa !15
  %144 = load i32, i32* %134, align 4, !tbaa !15
  %145 = sext i32 %144 to i64
  %146 = getelementptr inbounds i32, i32* %23, i64 %145
  %147 = load i32, i32* %146, align 4, !tbaa !15
  %148 = add nsw i32 %147, 1
  store i32 %148, i32* %146, align 4, !tbaa !15
  br label %149

149:                                              ; preds = %101, %141
  %150 = phi i32 [ %142, %141 ], [ %102, %101 ]
  %151 = add nuw nsw i64 %103, 1
  %152 = icmp eq i64 %151, %94
  br i1 %152, label %98, label %101, !llvm.loop !29

153:                                              ; preds = %156, %98
  %154 = add nuw nsw i64 %48, 1
  %155 = icmp eq i64 %154, %0
  br i1 %155, label %41, label %46, !llvm.loop !30

156:                                              ; preds = %98, %156
  %157 = phi i64 [ %159, %156 ], [ %94, %98 ]
  %158 = getelementptr inbounds i32, i32* %76, i64 %157
  store i32 -1, i32* %158, align 4, !tbaa !15
  %159 = add nsw i64 %157, 1
  %160 = icmp eq i64 %159, %3
  br i1 %160, label %153, label %156, !llvm.loop !31

161:                                              ; preds = %165, %41
  %162 = icmp sgt i32 %42, 0
  br i1 %162, label %163, label %174

163:                                              ; preds = %161
  %164 = zext i32 %42 to i64
  br label %179

165:                                              ; preds = %44, %165
  %166 = phi i64 [ 0, %44 ], [ %169, %165 ]
  %167 = phi i32 [ 0, %44 ], [ %172, %165 ]
  %168 = getelementptr inbounds i32, i32* %24, i64 %166
  store i32 %167, i32* %168, align 4, !tbaa !15
  %169 = add nuw nsw i64 %166, 1
  %170 = getelementptr inbounds i32, i32* %23, i64 %166
  %171 = load i32, i32* %170, align 4, !tbaa !15
  %172 = add nsw i32 %171, %167
  %173 = icmp eq i64 %169, %45
  br i1 %173, label %161, label %165, !llvm.loop !32

174:                                              ; preds = %179, %161
  %175 = icmp sgt i64 %0, 0
  br i1 %175, label %176, label %190

176:                                              ; preds = %174
  %177 = icmp sgt i64 %3, 0
  %178 = getelementptr inbounds %struct.List, %struct.List* %4, i64 0, i32 4
  br label %184

179:                                              ; preds = %163, %179
  %180 = phi i64 [ 0, %163 ], [ %182, %179 ]
  %181 = getelementptr inbounds i32, i32* %23, i64 %180
  store i32 0, i32* %181, align 4, !tbaa !15
  %182 = add nuw nsw i64 %180, 1
  %183 = icmp eq i64 %182, %164
  br i1 %183, label %174, label %179, !llvm.loop !33

184:                                              ; preds = %176, %205
  %185 = phi i64 [ 0, %176 ], [ %206, %205 ]
  %186 = phi i64 [ 0, %176 ], [ %207, %205 ]
  br i1 %177, label %187, label %205

187:                                              ; preds = %184
  %188 = getelementptr inbounds double, double* %2, i64 %186
  %189 = getelementptr inbounds i64, i64* %9, i64 %186
  br label %209

190:                                              ; preds = %205, %174
  %191 = icmp sgt i32 %42, 0
  br i1 %191, label %192, label %491

192:                                              ; preds = %190
  %193 = bitcast [8 x double]* %12 to i8*
  %194 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 0
  %195 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 1
  %196 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 2
  %197 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 3
  %198 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 4
  %199 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 5
  %200 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 6
  %201 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 7
  %202 = icmp eq i64 %6, 0
  %203 = getelementptr inbounds %struct.Items, %struct.Items* %5, i64 0, i32 2
  %204 = zext i32 %42 to i64
  br label %238

205:                                              ; preds = %234, %184
  %206 = phi i64 [ %185, %184 ], [ %236, %234 ]
  %207 = add nuw nsw i64 %186, 1
  %208 = icmp eq i64 %207, %0
  br i1 %208, label %190, label %184, !llvm.loop !34

209:                                              ; preds = %187, %234
  %210 = phi i64 [ 0, %187 ], [ %235, %234 ]
  %211 = phi i64 [ %185, %187 ], [ %236, %234 ]
  %212 = getelementptr inbounds i32, i32* %22, i64 %211
  %213 = load i32, i32* %212, align 4, !tbaa !15
  %214 = icmp sgt i32 %213, -1
  br i1 %214, label %215, label %234

215:                                              ; preds = %209
  %216 = load double, double* %188, align 8, !tbaa !35
  %217 = load float*, float** %178, align 8, !tbaa !37
  %218 = load i64, i64* %189, align 8, !tbaa !4
  %219 = add nsw i64 %218, %210
  %220 = getelementptr inbounds float, float* %217, i64 %219
  %221 = load float, float* %220, align 4, !tbaa !38
  %222 = fpext float %221 to double
  %223 = fmul double %216, %222
  %224 = zext i32 %213 to i64
  %225 = getelementptr inbounds i32, i32* %24, i64 %224
  %226 = load i32, i32* %225, align 4, !tbaa !15
  %227 = getelementptr inbounds i32, i32* %23, i64 %224
  %228 = load i32, i32* %227, align 4, !tbaa !15
  %229 = add nsw i32 %228, 1
  store i32 %229, i32* %227, align 4, !tbaa !15
  %230 = add nsw i32 %228, %226
  %231 = sext i32 %230 to i64
  %232 = getelementptr inbounds i64, i64* %16, i64 %231
  %233 = bitcast i64* %232 to double*
  store double %223, double* %233, align 8, !tbaa !35
  br label %234

234:                                              ; preds = %215, %209
  %235 = add nuw nsw i64 %210, 1
  %236 = add nsw i64 %211, 1
  %237 = icmp eq i64 %235, %3
  br i1 %237, label %205, label %209, !llvm.loop !40

238:                                              ; preds = %192, %488
  %239 = phi i64 [ 0, %192 ], [ %489, %488 ]
  %240 = phi i64 [ 0, %192 ], [ %487, %488 ]
  %241 = getelementptr inbounds i32, i32* %24, i64 %239
  %242 = load i32, i32* %241, align 4, !tbaa !15
  %243 = sext i32 %242 to i64
  %244 = getelementptr inbounds i64, i64* %16, i64 %243
  %245 = bitcast i64* %244 to double*
  %246 = getelementptr inbounds i32, i32* %23, i64 %239
  %247 = load i32, i32* %246, align 4, !tbaa !15
  %248 = icmp sgt i32 %247, 1
  %249 = load double, double* %245, align 8, !tbaa !35
  br i1 %248, label %250, label %326

250:                                              ; preds = %238
  %251 = getelementptr inbounds i64, i64* %244, i64 1
  %252 = add nsw i32 %247, -1
  %253 = zext i32 %252 to i64
  %254 = icmp ult i32 %252, 8
  br i1 %254, label %255, label %266

255:                                              ; preds = %250
  %256 = icmp eq i32 %252, 0
  br i1 %256, label %323, label %257

257:                                              ; preds = %255, %257
  %258 = phi i64 [ %264, %257 ], [ 0, %255 ]
  %259 = phi double [ %263, %257 ], [ 0.000000e+00, %255 ]
  %260 = getelementptr inbounds i64, i64* %251, i64 %258
  %261 = bitcast i64* %260 to double*
  %262 = load double, double* %261, align 8, !tbaa !35
  %263 = fadd double %259, %262
  %264 = add nuw nsw i64 %258, 1
  %265 = icmp eq i64 %264, %253
  br i1 %265, label %323, label %257, !llvm.loop !41

266:                                              ; preds = %250
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %193) #5
  br label %270

267:                                              ; preds = %270
  %268 = and i64 %253, 4294967288
  %269 = icmp ugt i64 %268, 8
  br i1 %269, label %278, label %294

270:                                              ; preds = %270, %266
  %271 = phi i64 [ 0, %266 ], [ %276, %270 ]
  %272 = getelementptr inbounds i64, i64* %251, i64 %271
  %273 = bitcast i64* %272 to double*
  %274 = load double, double* %273, align 8, !tbaa !35
  %275 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 %271
  store double %274, double* %275, align 8, !tbaa !35
  %276 = add nuw nsw i64 %271, 1
  %277 = icmp eq i64 %276, 8
  br i1 %277, label %267, label %270, !llvm.loop !42

278:                                              ; preds = %267, %280
  %279 = phi i64 [ %281, %280 ], [ 8, %267 ]
  br label %283

280:                                              ; preds = %283
  %281 = add nuw nsw i64 %279, 8
  %282 = icmp ult i64 %281, %268
  br i1 %282, label %278, label %294, !llvm.loop !43

283:                                              ; preds = %283, %278
  %284 = phi i64 [ 0, %278 ], [ %292, %283 ]
  %285 = add nuw nsw i64 %284, %279
  %286 = getelementptr inbounds i64, i64* %251, i64 %285
  %287 = bitcast i64* %286 to double*
  %288 = load double, double* %287, align 8, !tbaa !35
  %289 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 %284
  %290 = load double, double* %289, align 8, !tbaa !35
  %291 = fadd double %288, %290
  store double %291, double* %289, align 8, !tbaa !35
  %292 = add nuw nsw i64 %284, 1
  %293 = icmp eq i64 %292, 8
  br i1 %293, label %280, label %283, !llvm.loop !44

294:                                              ; preds = %280, %267
  %295 = phi i64 [ 8, %267 ], [ %281, %280 ]
  %296 = load double, double* %194, align 16, !tbaa !35
  %297 = load double, double* %195, align 8, !tbaa !35
  %298 = fadd double %296, %297
  %299 = load double, double* %196, align 16, !tbaa !35
  %300 = load double, double* %197, align 8, !tbaa !35
  %301 = fadd double %299, %300
  %302 = fadd double %298, %301
  %303 = load double, double* %198, align 16, !tbaa !35
  %304 = load double, double* %199, align 8, !tbaa !35
  %305 = fadd double %303, %304
  %306 = load double, double* %200, align 16, !tbaa !35
  %307 = load double, double* %201, align 8, !tbaa !35
  %308 = fadd double %306, %307
  %309 = fadd double %305, %308
  %310 = fadd double %302, %309
  %311 = icmp slt i64 %295, %253
  br i1 %311, label %312, label %321

312:                                              ; preds = %294, %312
  %313 = phi i64 [ %319, %312 ], [ %295, %294 ]
  %314 = phi double [ %318, %312 ], [ %310, %294 ]
  %315 = getelementptr inbounds i64, i64* %251, i64 %313
  %316 = bitcast i64* %315 to double*
  %317 = load double, double* %316, align 8, !tbaa !35
  %318 = fadd double %314, %317
  %319 = add nuw nsw i64 %313, 1
  %320 = icmp eq i64 %319, %253
  br i1 %320, label %321, label %312, !llvm.loop !45

321:                                              ; preds = %312, %294
  %322 = phi double [ %310, %294 ], [ %318, %312 ]
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %193) #5
  br label %323

323:                                              ; preds = %257, %255, %321
  %324 = phi double [ %322, %321 ], [ 0.000000e+00, %255 ], [ %263, %257 ]
  %325 = fadd double %249, %324
  br label %326

326:                                              ; preds = %238, %323
  %327 = phi double [ %325, %323 ], [ %249, %238 ]
  %328 = fcmp uno double %327, 0.000000e+00
  br i1 %328, label %485, label %329

329:                                              ; preds = %326
  %330 = icmp eq i64 %240, %7
  br i1 %330, label %331, label %341

331:                                              ; preds = %329
  %332 = load double, double* %18, align 8, !tbaa !35
  %333 = load i64, i64* %15, align 8, !tbaa !4
  %334 = getelementptr inbounds i64, i64* %14, i64 %239
  %335 = load i64, i64* %334, align 8, !tbaa !4
  %336 = fcmp olt double %332, %327
  %337 = fcmp oeq double %332, %327
  %338 = icmp sgt i64 %333, %335
  %339 = and i1 %337, %338
  %340 = or i1 %336, %339
  br i1 %340, label %341, label %485

341:                                              ; preds = %331, %329
  br i1 %202, label %349, label %342

342:                                              ; preds = %341
  %343 = load i64*, i64** %203, align 8, !tbaa !46
  %344 = getelementptr inbounds i64, i64* %14, i64 %239
  %345 = load i64, i64* %344, align 8, !tbaa !4
  %346 = getelementptr inbounds i64, i64* %343, i64 %345
  %347 = load i64, i64* %346, align 8, !tbaa !4
  %348 = icmp eq i64 %347, %6
  br i1 %348, label %349, label %485

349:                                              ; preds = %342, %341
  br i1 %330, label %350, label %406

350:                                              ; preds = %349
  %351 = getelementptr inbounds i64, i64* %14, i64 %239
  %352 = load i64, i64* %351, align 8, !tbaa !4
  %353 = icmp sgt i64 %240, 1
  br i1 %353, label %354, label %399

354:                                              ; preds = %350, %389
  %355 = phi i64 [ %397, %389 ], [ 1, %350 ]
  %356 = phi i64 [ %396, %389 ], [ 0, %350 ]
  %357 = phi i64 [ %378, %389 ], [ 0, %350 ]
  %358 = add i64 %356, 2
  %359 = icmp slt i64 %358, %240
  br i1 %359, label %360, label %377

360:                                              ; preds = %354
  %361 = getelementptr inbounds i64, i64* %17, i64 %358
  %362 = bitcast i64* %361 to double*
  %363 = load double, double* %362, align 8, !tbaa !35
  %364 = getelementptr inbounds i64, i64* %15, i64 %358
  %365 = load i64, i64* %364, align 8, !tbaa !4
  %366 = getelementptr inbounds i64, i64* %17, i64 %355
  %367 = bitcast i64* %366 to double*
  %368 = load double, double* %367, align 8, !tbaa !35
  %369 = getelementptr inbounds i64, i64* %15, i64 %355
  %370 = load i64, i64* %369, align 8, !tbaa !4
  %371 = fcmp olt double %363, %368
  %372 = fcmp oeq double %363, %368
  %373 = icmp sgt i64 %365, %370
  %374 = and i1 %372, %373
  %375 = or i1 %371, %374
  %376 = select i1 %375, i64 %358, i64 %355
  br label %377

377:                                              ; preds = %360, %354
  %378 = phi i64 [ %355, %354 ], [ %376, %360 ]
  %379 = getelementptr inbounds i64, i64* %17, i64 %378
  %380 = bitcast i64* %379 to double*
  %381 = load double, double* %380, align 8, !tbaa !35
  %382 = getelementptr inbounds i64, i64* %15, i64 %378
  %383 = load i64, i64* %382, align 8, !tbaa !4
  %384 = fcmp olt double %381, %327
  %385 = fcmp oeq double %381, %327
  %386 = icmp sgt i64 %383, %352
  %387 = and i1 %385, %386
  %388 = or i1 %384, %387
  br i1 %388, label %389, label %399

389:                                              ; preds = %377
  %390 = getelementptr inbounds i64, i64* %17, i64 %357
  %391 = bitcast i64* %390 to double*
  store double %381, double* %391, align 8, !tbaa !35
  %392 = getelementptr inbounds i64, i64* %15, i64 %357
  store i64 %383, i64* %392, align 8, !tbaa !4
  %393 = getelementptr inbounds i32, i32* %25, i64 %378
  %394 = load i32, i32* %393, align 4, !tbaa !15
  %395 = getelementptr inbounds i32, i32* %25, i64 %357
  store i32 %394, i32* %395, align 4, !tbaa !15
  %396 = shl nsw i64 %378, 1
  %397 = or i64 %396, 1
  %398 = icmp slt i64 %397, %240
  br i1 %398, label %354, label %399, !llvm.loop !47

399:                                              ; preds = %377, %389, %350
  %400 = phi i64 [ 0, %350 ], [ %378, %389 ], [ %357, %377 ]
  %401 = getelementptr inbounds i64, i64* %17, i64 %400
  %402 = bitcast i64* %401 to double*
  store double %327, double* %402, align 8, !tbaa !35
  %403 = getelementptr inbounds i64, i64* %15, i64 %400
  store i64 %352, i64* %403, align 8, !tbaa !4
  %404 = getelementptr inbounds i32, i32* %25, i64 %400
  %405 = trunc i64 %239 to i32
  store i32 %405, i32* %404, align 4, !tbaa !15
  br label %485

406:                                              ; preds = %349
  %407 = getelementptr inbounds i64, i64* %17, i64 %240
  %408 = bitcast i64* %407 to double*
  store double %327, double* %408, align 8, !tbaa !35
  %409 = getelementptr inbounds i64, i64* %14, i64 %239
  %410 = load i64, i64* %409, align 8, !tbaa !4
  %411 = getelementptr inbounds i64, i64* %15, i64 %240
  store i64 %410, i64* %411, align 8, !tbaa !4
  %412 = add nsw i64 %240, 1
  %413 = getelementptr inbounds i32, i32* %25, i64 %240
  %414 = trunc i64 %239 to i32
  store i32 %414, i32* %413, align 4, !tbaa !15
  %415 = icmp eq i64 %412, %7
  %416 = icmp sgt i64 %240, 0
  %417 = and i1 %415, %416
  br i1 %417, label %418, label %485

418:                                              ; preds = %406
  %419 = sdiv i64 %412, 2
  br label %420

420:                                              ; preds = %418, %478
  %421 = phi i64 [ %422, %478 ], [ %419, %418 ]
  %422 = add nsw i64 %421, -1
  %423 = getelementptr inbounds i64, i64* %17, i64 %422
  %424 = bitcast i64* %423 to double*
  %425 = load double, double* %424, align 8, !tbaa !35
  %426 = getelementptr inbounds i64, i64* %15, i64 %422
  %427 = load i64, i64* %426, align 8, !tbaa !4
  %428 = getelementptr inbounds i32, i32* %25, i64 %422
  %429 = load i32, i32* %428, align 4, !tbaa !15
  %430 = shl nsw i64 %422, 1
  %431 = or i64 %430, 1
  %432 = icmp sgt i64 %431, %240
  br i1 %432, label %478, label %433

433:                                              ; preds = %420, %468
  %434 = phi i64 [ %476, %468 ], [ %431, %420 ]
  %435 = phi i64 [ %475, %468 ], [ %430, %420 ]
  %436 = phi i64 [ %457, %468 ], [ %422, %420 ]
  %437 = add i64 %435, 2
  %438 = icmp sgt i64 %437, %240
  br i1 %438, label %456, label %439

439:                                              ; preds = %433
  %440 = getelementptr inbounds i64, i64* %17, i64 %437
  %441 = bitcast i64* %440 to double*
  %442 = load double, double* %441, align 8, !tbaa !35
  %443 = getelementptr inbounds i64, i64* %15, i64 %437
  %444 = load i64, i64* %443, align 8, !tbaa !4
  %445 = getelementptr inbounds i64, i64* %17, i64 %434
  %446 = bitcast i64* %445 to double*
  %447 = load double, double* %446, align 8, !tbaa !35
  %448 = getelementptr inbounds i64, i64* %15, i64 %434
  %449 = load i64, i64* %448, align 8, !tbaa !4
  %450 = fcmp olt double %442, %447
  %451 = fcmp oeq double %442, %447
  %452 = icmp sgt i64 %444, %449
  %453 = and i1 %451, %452
  %454 = or i1 %450, %453
  %455 = select i1 %454, i64 %437, i64 %434
  br label %456

456:                                              ; preds = %439, %433
  %457 = phi i64 [ %434, %433 ], [ %455, %439 ]
  %458 = getelementptr inbounds i64, i64* %17, i64 %457
  %459 = bitcast i64* %458 to double*
  %460 = load double, double* %459, align 8, !tbaa !35
  %461 = getelementptr inbounds i64, i64* %15, i64 %457
  %462 = load i64, i64* %461, align 8, !tbaa !4
  %463 = fcmp olt double %460, %425
  %464 = fcmp oeq double %460, %425
  %465 = icmp sgt i64 %462, %427
  %466 = and i1 %464, %465
  %467 = or i1 %463, %466
  br i1 %467, label %468, label %478

468:                                              ; preds = %456
  %469 = getelementptr inbounds i64, i64* %17, i64 %436
  %470 = bitcast i64* %469 to double*
  store double %460, double* %470, align 8, !tbaa !35
  %471 = getelementptr inbounds i64, i64* %15, i64 %436
  store i64 %462, i64* %471, align 8, !tbaa !4
  %472 = getelementptr inbounds i32, i32* %25, i64 %457
  %473 = load i32, i32* %472, align 4, !tbaa !15
  %474 = getelementptr inbounds i32, i32* %25, i64 %436
  store i32 %473, i32* %474, align 4, !tbaa !15
  %475 = shl nsw i64 %457, 1
  %476 = or i64 %475, 1
  %477 = icmp sgt i64 %476, %240
  br i1 %477, label %478, label %433, !llvm.loop !47

478:                                              ; preds = %456, %468, %420
  %479 = phi i64 [ %422, %420 ], [ %457, %468 ], [ %436, %456 ]
  %480 = getelementptr inbounds i64, i64* %17, i64 %479
  %481 = bitcast i64* %480 to double*
  store double %425, double* %481, align 8, !tbaa !35
  %482 = getelementptr inbounds i64, i64* %15, i64 %479
  store i64 %427, i64* %482, align 8, !tbaa !4
  %483 = getelementptr inbounds i32, i32* %25, i64 %479
  store i32 %429, i32* %483, align 4, !tbaa !15
  %484 = icmp sgt i64 %421, 1
  br i1 %484, label %420, label %485, !llvm.loop !48

485:                                              ; preds = %478, %406, %342, %331, %326, %399
  %486 = phi i32 [ 30, %399 ], [ 1, %326 ], [ 30, %331 ], [ 30, %342 ], [ 0, %406 ], [ 0, %478 ]
  %487 = phi i64 [ %240, %399 ], [ %240, %326 ], [ %240, %331 ], [ %240, %342 ], [ %412, %406 ], [ %412, %478 ]
  switch i32 %486, label %491 [
    i32 0, label %488
    i32 30, label %488
  ]

488:                                              ; preds = %485, %485
  %489 = add nuw nsw i64 %239, 1
  %490 = icmp eq i64 %489, %204
  br i1 %490, label %491, label %238, !llvm.loop !49

491:                                              ; preds = %485, %488, %190
  %492 = phi i32 [ 28, %190 ], [ %486, %485 ], [ 28, %488 ]
  %493 = phi i64 [ 0, %190 ], [ %487, %488 ], [ %487, %485 ]
  %494 = icmp eq i32 %492, 28
  br i1 %494, label %495, label %728

495:                                              ; preds = %491
  %496 = icmp slt i64 %493, %7
  %497 = icmp sgt i64 %493, 1
  %498 = and i1 %496, %497
  br i1 %498, label %499, label %566

499:                                              ; preds = %495
  %500 = sdiv i64 %493, 2
  br label %501

501:                                              ; preds = %499, %559
  %502 = phi i64 [ %503, %559 ], [ %500, %499 ]
  %503 = add nsw i64 %502, -1
  %504 = getelementptr inbounds i64, i64* %17, i64 %503
  %505 = bitcast i64* %504 to double*
  %506 = load double, double* %505, align 8, !tbaa !35
  %507 = getelementptr inbounds i64, i64* %15, i64 %503
  %508 = load i64, i64* %507, align 8, !tbaa !4
  %509 = getelementptr inbounds i32, i32* %25, i64 %503
  %510 = load i32, i32* %509, align 4, !tbaa !15
  %511 = shl nsw i64 %503, 1
  %512 = or i64 %511, 1
  %513 = icmp slt i64 %512, %493
  br i1 %513, label %514, label %559

514:                                              ; preds = %501, %549
  %515 = phi i64 [ %557, %549 ], [ %512, %501 ]
  %516 = phi i64 [ %556, %549 ], [ %511, %501 ]
  %517 = phi i64 [ %538, %549 ], [ %503, %501 ]
  %518 = add i64 %516, 2
  %519 = icmp slt i64 %518, %493
  br i1 %519, label %520, label %537

520:                                              ; preds = %514
  %521 = getelementptr inbounds i64, i64* %17, i64 %518
  %522 = bitcast i64* %521 to double*
  %523 = load double, double* %522, align 8, !tbaa !35
  %524 = getelementptr inbounds i64, i64* %15, i64 %518
  %525 = load i64, i64* %524, align 8, !tbaa !4
  %526 = getelementptr inbounds i64, i64* %17, i64 %515
  %527 = bitcast i64* %526 to double*
  %528 = load double, double* %527, align 8, !tbaa !35
  %529 = getelementptr inbounds i64, i64* %15, i64 %515
  %530 = load i64, i64* %529, align 8, !tbaa !4
  %531 = fcmp olt double %523, %528
  %532 = fcmp oeq double %523, %528
  %533 = icmp sgt i64 %525, %530
  %534 = and i1 %532, %533
  %535 = or i1 %531, %534
  %536 = select i1 %535, i64 %518, i64 %515
  br label %537

537:                                              ; preds = %520, %514
  %538 = phi i64 [ %515, %514 ], [ %536, %520 ]
  %539 = getelementptr inbounds i64, i64* %17, i64 %538
  %540 = bitcast i64* %539 to double*
  %541 = load double, double* %540, align 8, !tbaa !35
  %542 = getelementptr inbounds i64, i64* %15, i64 %538
  %543 = load i64, i64* %542, align 8, !tbaa !4
  %544 = fcmp olt double %541, %506
  %545 = fcmp oeq double %541, %506
  %546 = icmp sgt i64 %543, %508
  %547 = and i1 %545, %546
  %548 = or i1 %544, %547
  br i1 %548, label %549, label %559

549:                                              ; preds = %537
  %550 = getelementptr inbounds i64, i64* %17, i64 %517
  %551 = bitcast i64* %550 to double*
  store double %541, double* %551, align 8, !tbaa !35
  %552 = getelementptr inbounds i64, i64* %15, i64 %517
  store i64 %543, i64* %552, align 8, !tbaa !4
  %553 = getelementptr inbounds i32, i32* %25, i64 %538
  %554 = load i32, i32* %553, align 4, !tbaa !15
  %555 = getelementptr inbounds i32, i32* %25, i64 %517
  store i32 %554, i32* %555, align 4, !tbaa !15
  %556 = shl nsw i64 %538, 1
  %557 = or i64 %556, 1
  %558 = icmp slt i64 %557, %493
  br i1 %558, label %514, label %559, !llvm.loop !47

559:                                              ; preds = %537, %549, %501
  %560 = phi i64 [ %503, %501 ], [ %538, %549 ], [ %517, %537 ]
  %561 = getelementptr inbounds i64, i64* %17, i64 %560
  %562 = bitcast i64* %561 to double*
  store double %506, double* %562, align 8, !tbaa !35
  %563 = getelementptr inbounds i64, i64* %15, i64 %560
  store i64 %508, i64* %563, align 8, !tbaa !4
  %564 = getelementptr inbounds i32, i32* %25, i64 %560
  store i32 %510, i32* %564, align 4, !tbaa !15
  %565 = icmp sgt i64 %502, 1
  br i1 %565, label %501, label %566, !llvm.loop !50

566:                                              ; preds = %559, %495
  %567 = icmp sgt i64 %493, 0
  br i1 %567, label %568, label %573

568:                                              ; preds = %566
  %569 = getelementptr inbounds %struct.Found, %struct.Found* %10, i64 0, i32 1
  %570 = load i64*, i64** %569, align 8, !tbaa !51
  %571 = getelementptr inbounds %struct.Found, %struct.Found* %10, i64 0, i32 2
  %572 = load float*, float** %571, align 8, !tbaa !53
  br label %580

573:                                              ; preds = %657, %566
  %574 = icmp sgt i64 %0, 0
  br i1 %574, label %575, label %688

575:                                              ; preds = %573
  %576 = icmp sgt i64 %3, 0
  %577 = getelementptr inbounds %struct.List, %struct.List* %4, i64 0, i32 5
  %578 = getelementptr inbounds %struct.Found, %struct.Found* %10, i64 0, i32 3
  %579 = getelementptr inbounds %struct.Found, %struct.Found* %10, i64 0, i32 4
  br label %682

580:                                              ; preds = %568, %657
  %581 = phi i64 [ %493, %568 ], [ %582, %657 ]
  %582 = add nsw i64 %581, -1
  %583 = load i32, i32* %25, align 4, !tbaa !15
  %584 = load i64, i64* %15, align 8, !tbaa !4
  %585 = getelementptr inbounds i64, i64* %570, i64 %582
  store i64 %584, i64* %585, align 8, !tbaa !4
  %586 = load double, double* %18, align 8, !tbaa !35
  %587 = fptrunc double %586 to float
  %588 = getelementptr inbounds float, float* %572, i64 %582
  store float %587, float* %588, align 4, !tbaa !38
  %589 = getelementptr inbounds i64, i64* %17, i64 %582
  %590 = bitcast i64* %589 to double*
  %591 = load double, double* %590, align 8, !tbaa !35
  %592 = getelementptr inbounds i64, i64* %15, i64 %582
  %593 = load i64, i64* %592, align 8, !tbaa !4
  %594 = getelementptr inbounds i32, i32* %25, i64 %582
  %595 = load i32, i32* %594, align 4, !tbaa !15
  %596 = icmp sgt i64 %581, 2
  br i1 %596, label %597, label %642

597:                                              ; preds = %580, %632
  %598 = phi i64 [ %640, %632 ], [ 1, %580 ]
  %599 = phi i64 [ %639, %632 ], [ 0, %580 ]
  %600 = phi i64 [ %621, %632 ], [ 0, %580 ]
  %601 = add i64 %599, 2
  %602 = icmp slt i64 %601, %582
  br i1 %602, label %603, label %620

603:                                              ; preds = %597
  %604 = getelementptr inbounds i64, i64* %17, i64 %601
  %605 = bitcast i64* %604 to double*
  %606 = load double, double* %605, align 8, !tbaa !35
  %607 = getelementptr inbounds i64, i64* %15, i64 %601
  %608 = load i64, i64* %607, align 8, !tbaa !4
  %609 = getelementptr inbounds i64, i64* %17, i64 %598
  %610 = bitcast i64* %609 to double*
  %611 = load double, double* %610, align 8, !tbaa !35
  %612 = getelementptr inbounds i64, i64* %15, i64 %598
  %613 = load i64, i64* %612, align 8, !tbaa !4
  %614 = fcmp olt double %606, %611
  %615 = fcmp oeq double %606, %611
  %616 = icmp sgt i64 %608, %613
  %617 = and i1 %615, %616
  %618 = or i1 %614, %617
  %619 = select i1 %618, i64 %601, i64 %598
  br label %620

620:                                              ; preds = %603, %597
  %621 = phi i64 [ %598, %597 ], [ %619, %603 ]
  %622 = getelementptr inbounds i64, i64* %17, i64 %621
  %623 = bitcast i64* %622 to double*
  %624 = load double, double* %623, align 8, !tbaa !35
  %625 = getelementptr inbounds i64, i64* %15, i64 %621
  %626 = load i64, i64* %625, align 8, !tbaa !4
  %627 = fcmp olt double %624, %591
  %628 = fcmp oeq double %624, %591
  %629 = icmp sgt i64 %626, %593
  %630 = and i1 %628, %629
  %631 = or i1 %627, %630
  br i1 %631, label %632, label %642

632:                                              ; preds = %620
  %633 = getelementptr inbounds i64, i64* %17, i64 %600
  %634 = bitcast i64* %633 to double*
  store double %624, double* %634, align 8, !tbaa !35
  %635 = getelementptr inbounds i64, i64* %15, i64 %600
  store i64 %626, i64* %635, align 8, !tbaa !4
  %636 = getelementptr inbounds i32, i32* %25, i64 %621
  %637 = load i32, i32* %636, align 4, !tbaa !15
  %638 = getelementptr inbounds i32, i32* %25, i64 %600
  store i32 %637, i32* %638, align 4, !tbaa !15
  %639 = shl nsw i64 %621, 1
  %640 = or i64 %639, 1
  %641 = icmp slt i64 %640, %582
  br i1 %641, label %597, label %642, !llvm.loop !47

642:                                              ; preds = %620, %632, %580
  %643 = phi i64 [ 0, %580 ], [ %621, %632 ], [ %600, %620 ]
  %644 = getelementptr inbounds i64, i64* %17, i64 %643
  %645 = bitcast i64* %644 to double*
  store double %591, double* %645, align 8, !tbaa !35
  %646 = getelementptr inbounds i64, i64* %15, i64 %643
  store i64 %593, i64* %646, align 8, !tbaa !4
  %647 = getelementptr inbounds i32, i32* %25, i64 %643
  store i32 %595, i32* %647, align 4, !tbaa !15
  %648 = sext i32 %583 to i64
  %649 = getelementptr inbounds i32, i32* %23, i64 %648
  %650 = load i32, i32* %649, align 4, !tbaa !15
  %651 = icmp sgt i32 %650, 1
  br i1 %651, label %652, label %657

652:                                              ; preds = %642
  %653 = getelementptr inbounds i32, i32* %24, i64 %648
  %654 = load i32, i32* %653, align 4, !tbaa !15
  %655 = sext i32 %654 to i64
  %656 = zext i32 %650 to i64
  br label %665

657:                                              ; preds = %665, %642
  %658 = phi i32 [ 0, %642 ], [ %679, %665 ]
  %659 = sext i32 %583 to i64
  %660 = getelementptr inbounds i32, i32* %23, i64 %659
  %661 = getelementptr inbounds i32, i32* %24, i64 %659
  store i32 %658, i32* %661, align 4, !tbaa !15
  %662 = trunc i64 %582 to i32
  %663 = xor i32 %662, -1
  store i32 %663, i32* %660, align 4, !tbaa !15
  %664 = icmp sgt i64 %581, 1
  br i1 %664, label %580, label %573, !llvm.loop !54

665:                                              ; preds = %652, %665
  %666 = phi i64 [ 1, %652 ], [ %680, %665 ]
  %667 = phi i32 [ 0, %652 ], [ %679, %665 ]
  %668 = add nsw i64 %666, %655
  %669 = getelementptr inbounds i64, i64* %16, i64 %668
  %670 = bitcast i64* %669 to double*
  %671 = load double, double* %670, align 8, !tbaa !35
  %672 = add nsw i32 %654, %667
  %673 = sext i32 %672 to i64
  %674 = getelementptr inbounds i64, i64* %16, i64 %673
  %675 = bitcast i64* %674 to double*
  %676 = load double, double* %675, align 8, !tbaa !35
  %677 = fcmp ogt double %671, %676
  %678 = trunc i64 %666 to i32
  %679 = select i1 %677, i32 %678, i32 %667
  %680 = add nuw nsw i64 %666, 1
  %681 = icmp eq i64 %680, %656
  br i1 %681, label %657, label %665, !llvm.loop !55

682:                                              ; preds = %575, %690
  %683 = phi i64 [ 0, %575 ], [ %691, %690 ]
  %684 = phi i64 [ 0, %575 ], [ %692, %690 ]
  br i1 %576, label %685, label %690

685:                                              ; preds = %682
  %686 = getelementptr inbounds i64, i64* %9, i64 %684
  %687 = getelementptr inbounds i64, i64* %1, i64 %684
  br label %694

688:                                              ; preds = %690, %573
  %689 = getelementptr inbounds %struct.Found, %struct.Found* %10, i64 0, i32 0
  store i64 %493, i64* %689, align 8, !tbaa !56
  br label %728

690:                                              ; preds = %724, %682
  %691 = phi i64 [ %683, %682 ], [ %726, %724 ]
  %692 = add nuw nsw i64 %684, 1
  %693 = icmp eq i64 %692, %0
  br i1 %693, label %688, label %682, !llvm.loop !57

694:                                              ; preds = %685, %724
  %695 = phi i64 [ 0, %685 ], [ %725, %724 ]
  %696 = phi i64 [ %683, %685 ], [ %726, %724 ]
  %697 = getelementptr inbounds i32, i32* %22, i64 %696
  %698 = load i32, i32* %697, align 4, !tbaa !15
  %699 = icmp slt i32 %698, 0
  br i1 %699, label %724, label %700

700:                                              ; preds = %694
  %701 = zext i32 %698 to i64
  %702 = getelementptr inbounds i32, i32* %23, i64 %701
  %703 = load i32, i32* %702, align 4, !tbaa !15
  %704 = icmp sgt i32 %703, -1
  br i1 %704, label %724, label %705

705:                                              ; preds = %700
  %706 = getelementptr inbounds i32, i32* %24, i64 %701
  %707 = load i32, i32* %706, align 4, !tbaa !15
  %708 = add nsw i32 %707, -1
  store i32 %708, i32* %706, align 4, !tbaa !15
  %709 = icmp eq i32 %707, 0
  br i1 %709, label %710, label %724

710:                                              ; preds = %705
  %711 = load float*, float** %577, align 8, !tbaa !58
  %712 = load i64, i64* %686, align 8, !tbaa !4
  %713 = add nsw i64 %712, %695
  %714 = getelementptr inbounds float, float* %711, i64 %713
  %715 = load float, float* %714, align 4, !tbaa !38
  %716 = load float*, float** %578, align 8, !tbaa !59
  %717 = load i32, i32* %702, align 4, !tbaa !15
  %718 = xor i32 %717, -1
  %719 = sext i32 %718 to i64
  %720 = getelementptr inbounds float, float* %716, i64 %719
  store float %715, float* %720, align 4, !tbaa !38
  %721 = load i64, i64* %687, align 8, !tbaa !4
  %722 = load i64*, i64** %579, align 8, !tbaa !60
  %723 = getelementptr inbounds i64, i64* %722, i64 %719
  store i64 %721, i64* %723, align 8, !tbaa !4
  br label %724

724:                                              ; preds = %694, %700, %705, %710
  %725 = add nuw nsw i64 %695, 1
  %726 = add nsw i64 %696, 1
  %727 = icmp eq i64 %725, %3
  br i1 %727, label %690, label %694, !llvm.loop !61

728:                                              ; preds = %491, %688
  %729 = phi i64 [ %493, %688 ], [ -1, %491 ]
  ret i64 %729
}

; Function Attrs: nofree norecurse nosync nounwind
define dso_local i64 @merge(i64 noundef %0, %struct.Found* nocapture noundef readonly %1, i64* nocapture noundef readonly %2, %struct.Items* nocapture noundef readonly %3, i64 noundef %4, i64 noundef %5, i64* nocapture noundef %6, i64* nocapture noundef writeonly %7, i64* nocapture noundef %8, float* nocapture noundef writeonly %9, i64* nocapture noundef writeonly %10, i64* nocapture noundef writeonly %11, float* nocapture noundef writeonly %12) local_unnamed_addr #0 {
  %14 = getelementptr inbounds i64, i64* %6, i64 %0
  %15 = getelementptr inbounds i64, i64* %14, i64 %5
  %16 = getelementptr inbounds i64, i64* %15, i64 1
  %17 = icmp slt i64 %5, 0
  br i1 %17, label %18, label %20

18:                                               ; preds = %20, %13
  %19 = icmp sgt i64 %0, 0
  br i1 %19, label %28, label %25

20:                                               ; preds = %13, %20
  %21 = phi i64 [ %23, %20 ], [ 0, %13 ]
  %22 = getelementptr inbounds i64, i64* %14, i64 %21
  store i64 -1, i64* %22, align 8, !tbaa !4
  %23 = add nuw i64 %21, 1
  %24 = icmp eq i64 %21, %5
  br i1 %24, label %18, label %20, !llvm.loop !62

25:                                               ; preds = %28, %18
  %26 = icmp sgt i64 %0, 0
  %27 = getelementptr inbounds %struct.Items, %struct.Items* %3, i64 0, i32 1
  br label %39

28:                                               ; preds = %18, %28
  %29 = phi i64 [ %37, %28 ], [ 0, %18 ]
  %30 = getelementptr inbounds i64, i64* %6, i64 %29
  store i64 0, i64* %30, align 8, !tbaa !4
  %31 = getelementptr inbounds i64, i64* %2, i64 %29
  %32 = load i64, i64* %31, align 8, !tbaa !4
  %33 = sitofp i64 %32 to double
  %34 = fdiv double 1.000000e+00, %33
  %35 = getelementptr inbounds i64, i64* %16, i64 %29
  %36 = bitcast i64* %35 to double*
  store double %34, double* %36, align 8, !tbaa !35
  %37 = add nuw nsw i64 %29, 1
  %38 = icmp eq i64 %37, %0
  br i1 %38, label %25, label %28, !llvm.loop !63

39:                                               ; preds = %25, %128
  %40 = phi i64 [ %129, %128 ], [ 0, %25 ]
  %41 = icmp slt i64 %40, %4
  br i1 %41, label %42, label %130

42:                                               ; preds = %39
  br i1 %26, label %46, label %43

43:                                               ; preds = %65, %42
  %44 = phi i64 [ -1, %42 ], [ %66, %65 ]
  %45 = icmp slt i64 %44, 0
  br i1 %45, label %128, label %69

46:                                               ; preds = %42, %65
  %47 = phi i64 [ %66, %65 ], [ -1, %42 ]
  %48 = phi i64 [ %67, %65 ], [ 0, %42 ]
  %49 = getelementptr inbounds i64, i64* %6, i64 %48
  %50 = load i64, i64* %49, align 8, !tbaa !4
  %51 = getelementptr inbounds %struct.Found, %struct.Found* %1, i64 %48, i32 0
  %52 = load i64, i64* %51, align 8, !tbaa !56
  %53 = icmp slt i64 %50, %52
  br i1 %53, label %54, label %65

54:                                               ; preds = %46
  %55 = icmp slt i64 %47, 0
  br i1 %55, label %64, label %56

56:                                               ; preds = %54
  %57 = getelementptr inbounds i64, i64* %16, i64 %48
  %58 = bitcast i64* %57 to double*
  %59 = load double, double* %58, align 8, !tbaa !35
  %60 = getelementptr inbounds i64, i64* %16, i64 %47
  %61 = bitcast i64* %60 to double*
  %62 = load double, double* %61, align 8, !tbaa !35
  %63 = fcmp olt double %59, %62
  br i1 %63, label %64, label %65

64:                                               ; preds = %56, %54
  br label %65

65:                                               ; preds = %46, %56, %64
  %66 = phi i64 [ %48, %64 ], [ %47, %56 ], [ %47, %46 ]
  %67 = add nuw nsw i64 %48, 1
  %68 = icmp eq i64 %67, %0
  br i1 %68, label %43, label %46, !llvm.loop !64

69:                                               ; preds = %43
  %70 = getelementptr inbounds i64, i64* %6, i64 %44
  %71 = load i64, i64* %70, align 8, !tbaa !4
  %72 = add nsw i64 %71, 1
  store i64 %72, i64* %70, align 8, !tbaa !4
  %73 = getelementptr inbounds %struct.Found, %struct.Found* %1, i64 %44, i32 1
  %74 = load i64*, i64** %73, align 8, !tbaa !51
  %75 = getelementptr inbounds i64, i64* %74, i64 %71
  %76 = load i64, i64* %75, align 8, !tbaa !4
  %77 = add nsw i64 %71, 2
  %78 = sitofp i64 %77 to double
  %79 = getelementptr inbounds i64, i64* %2, i64 %44
  %80 = load i64, i64* %79, align 8, !tbaa !4
  %81 = sitofp i64 %80 to double
  %82 = fdiv double %78, %81
  %83 = getelementptr inbounds i64, i64* %16, i64 %44
  %84 = bitcast i64* %83 to double*
  store double %82, double* %84, align 8, !tbaa !35
  %85 = icmp slt i64 %76, 0
  br i1 %85, label %128, label %86, !llvm.loop !65

86:                                               ; preds = %69
  %87 = mul i64 %76, -7046029254386353131
  %88 = lshr i64 %87, 20
  br label %89

89:                                               ; preds = %102, %86
  %90 = phi i64 [ %88, %86 ], [ %105, %102 ]
  %91 = phi i64 [ undef, %86 ], [ %103, %102 ]
  %92 = and i64 %90, %5
  %93 = getelementptr inbounds i64, i64* %14, i64 %92
  %94 = load i64, i64* %93, align 8, !tbaa !4
  %95 = icmp slt i64 %94, 0
  br i1 %95, label %102, label %96

96:                                               ; preds = %89
  %97 = getelementptr inbounds i64, i64* %8, i64 %94
  %98 = load i64, i64* %97, align 8, !tbaa !4
  %99 = icmp eq i64 %98, %76
  %100 = select i1 %99, i64 %92, i64 %91
  %101 = xor i1 %99, true
  br label %102

102:                                              ; preds = %96, %89
  %103 = phi i64 [ %92, %89 ], [ %100, %96 ]
  %104 = phi i1 [ false, %89 ], [ %101, %96 ]
  %105 = add i64 %90, 1
  br i1 %104, label %89, label %106, !llvm.loop !66

106:                                              ; preds = %102
  %107 = getelementptr inbounds i64, i64* %14, i64 %103
  %108 = load i64, i64* %107, align 8, !tbaa !4
  %109 = icmp sgt i64 %108, -1
  br i1 %109, label %128, label %110, !llvm.loop !65

110:                                              ; preds = %106
  store i64 %40, i64* %107, align 8, !tbaa !4
  %111 = load i64*, i64** %27, align 8, !tbaa !11
  %112 = getelementptr inbounds i64, i64* %111, i64 %76
  %113 = load i64, i64* %112, align 8, !tbaa !4
  %114 = getelementptr inbounds i64, i64* %7, i64 %40
  store i64 %113, i64* %114, align 8, !tbaa !4
  %115 = getelementptr inbounds i64, i64* %8, i64 %40
  store i64 %76, i64* %115, align 8, !tbaa !4
  %116 = getelementptr inbounds i64, i64* %10, i64 %40
  store i64 %44, i64* %116, align 8, !tbaa !4
  %117 = getelementptr inbounds %struct.Found, %struct.Found* %1, i64 %44, i32 4
  %118 = load i64*, i64** %117, align 8, !tbaa !60
  %119 = getelementptr inbounds i64, i64* %118, i64 %71
  %120 = load i64, i64* %119, align 8, !tbaa !4
  %121 = getelementptr inbounds i64, i64* %11, i64 %40
  store i64 %120, i64* %121, align 8, !tbaa !4
  %122 = getelementptr inbounds %struct.Found, %struct.Found* %1, i64 %44, i32 3
  %123 = load float*, float** %122, align 8, !tbaa !59
  %124 = getelementptr inbounds float, float* %123, i64 %71
  %125 = load float, float* %124, align 4, !tbaa !38
  %126 = add nsw i64 %40, 1
  %127 = getelementptr inbounds float, float* %12, i64 %40
  store float %125, float* %127, align 4, !tbaa !38
  br label %128

128:                                              ; preds = %69, %106, %110, %43
  %129 = phi i64 [ %40, %43 ], [ %40, %69 ], [ %126, %110 ], [ %40, %106 ]
  br i1 %45, label %130, label %39

130:                                              ; preds = %128, %39
  %131 = phi i64 [ %129, %128 ], [ %40, %39 ]
  %132 = mul nsw i64 %131, %0
  %133 = icmp sgt i64 %132, 0
  br i1 %133, label %138, label %134

134:                                              ; preds = %138, %130
  %135 = icmp ne i64 %131, 0
  %136 = icmp sgt i64 %0, 0
  %137 = select i1 %136, i1 %135, i1 false
  br i1 %137, label %143, label %153

138:                                              ; preds = %130, %138
  %139 = phi i64 [ %141, %138 ], [ 0, %130 ]
  %140 = getelementptr inbounds float, float* %9, i64 %139
  store float 0x7FF8000000000000, float* %140, align 4, !tbaa !38
  %141 = add nuw nsw i64 %139, 1
  %142 = icmp eq i64 %141, %132
  br i1 %142, label %134, label %138, !llvm.loop !67

143:                                              ; preds = %134, %154
  %144 = phi i64 [ %155, %154 ], [ 0, %134 ]
  %145 = getelementptr inbounds %struct.Found, %struct.Found* %1, i64 %144, i32 0
  %146 = load i64, i64* %145, align 8, !tbaa !56
  %147 = icmp sgt i64 %146, 0
  br i1 %147, label %148, label %154

148:                                              ; preds = %143
  %149 = getelementptr inbounds %struct.Found, %struct.Found* %1, i64 %144, i32 1
  %150 = load i64*, i64** %149, align 8, !tbaa !51
  %151 = getelementptr inbounds %struct.Found, %struct.Found* %1, i64 %144, i32 2
  %152 = mul nsw i64 %144, %131
  br label %158

153:                                              ; preds = %154, %134
  ret i64 %131

154:                                              ; preds = %193, %143
  %155 = add nuw nsw i64 %144, 1
  %156 = icmp slt i64 %155, %0
  %157 = select i1 %156, i1 %135, i1 false
  br i1 %157, label %143, label %153, !llvm.loop !68

158:                                              ; preds = %148, %193
  %159 = phi i64 [ 0, %148 ], [ %194, %193 ]
  %160 = getelementptr inbounds i64, i64* %150, i64 %159
  %161 = load i64, i64* %160, align 8, !tbaa !4
  %162 = icmp slt i64 %161, 0
  br i1 %162, label %193, label %163

163:                                              ; preds = %158
  %164 = mul i64 %161, -7046029254386353131
  %165 = lshr i64 %164, 20
  br label %166

166:                                              ; preds = %179, %163
  %167 = phi i64 [ %165, %163 ], [ %182, %179 ]
  %168 = phi i64 [ undef, %163 ], [ %180, %179 ]
  %169 = and i64 %167, %5
  %170 = getelementptr inbounds i64, i64* %14, i64 %169
  %171 = load i64, i64* %170, align 8, !tbaa !4
  %172 = icmp slt i64 %171, 0
  br i1 %172, label %179, label %173

173:                                              ; preds = %166
  %174 = getelementptr inbounds i64, i64* %8, i64 %171
  %175 = load i64, i64* %174, align 8, !tbaa !4
  %176 = icmp eq i64 %175, %161
  %177 = select i1 %176, i64 %169, i64 %168
  %178 = xor i1 %176, true
  br label %179

179:                                              ; preds = %173, %166
  %180 = phi i64 [ %169, %166 ], [ %177, %173 ]
  %181 = phi i1 [ false, %166 ], [ %178, %173 ]
  %182 = add i64 %167, 1
  br i1 %181, label %166, label %183, !llvm.loop !66

183:                                              ; preds = %179
  %184 = getelementptr inbounds i64, i64* %14, i64 %180
  %185 = load i64, i64* %184, align 8, !tbaa !4
  %186 = icmp sgt i64 %185, -1
  br i1 %186, label %187, label %193

187:                                              ; preds = %183
  %188 = load float*, float** %151, align 8, !tbaa !53
  %189 = getelementptr inbounds float, float* %188, i64 %159
  %190 = load float, float* %189, align 4, !tbaa !38
  %191 = add nsw i64 %185, %152
  %192 = getelementptr inbounds float, float* %9, i64 %191
  store float %190, float* %192, align 4, !tbaa !38
  br label %193

193:                                              ; preds = %183, %187, %158
  %194 = add nuw nsw i64 %159, 1
  %195 = icmp eq i64 %194, %146
  br i1 %195, label %154, label %158, !llvm.loop !69
}

; Function Attrs: argmemonly nofree norecurse nosync nounwind
define dso_local i64 @best_products(i64 noundef %0, i64 noundef %1, float* nocapture noundef readonly %2, double* nocapture noundef readonly %3, i64* nocapture noundef readonly %4, i64 noundef %5, i64* nocapture noundef readonly %6, i64 noundef %7, i64* nocapture noundef %8, double* nocapture noundef %9) local_unnamed_addr #3 {
  %11 = icmp sgt i64 %0, 0
  br i1 %11, label %12, label %20

12:                                               ; preds = %10
  %13 = icmp slt i64 %1, 8
  %14 = bitcast double* %3 to <8 x double>*
  %15 = srem i64 %1, 8
  %16 = sub nsw i64 %1, %15
  %17 = icmp sgt i64 %16, 8
  %18 = icmp sgt i64 %1, 0
  %19 = icmp sgt i64 %5, 0
  br label %22

20:                                               ; preds = %162, %10
  %21 = phi i64 [ 0, %10 ], [ %163, %162 ]
  ret i64 %21

22:                                               ; preds = %12, %162
  %23 = phi i64 [ 0, %12 ], [ %163, %162 ]
  %24 = phi i64 [ 0, %12 ], [ %164, %162 ]
  %25 = mul nsw i64 %24, %1
  %26 = getelementptr inbounds float, float* %2, i64 %25
  br i1 %13, label %27, label %40

27:                                               ; preds = %22
  br i1 %18, label %28, label %91

28:                                               ; preds = %27, %28
  %29 = phi i64 [ %38, %28 ], [ 0, %27 ]
  %30 = phi double [ %37, %28 ], [ 0.000000e+00, %27 ]
  %31 = getelementptr inbounds float, float* %26, i64 %29
  %32 = load float, float* %31, align 4, !tbaa !38
  %33 = fpext float %32 to double
  %34 = getelementptr inbounds double, double* %3, i64 %29
  %35 = load double, double* %34, align 8, !tbaa !35
  %36 = fmul double %35, %33
  %37 = fadd double %30, %36
  %38 = add nuw nsw i64 %29, 1
  %39 = icmp eq i64 %38, %1
  br i1 %39, label %91, label %28, !llvm.loop !70

40:                                               ; preds = %22
  %41 = bitcast float* %26 to <8 x float>*
  %42 = load <8 x float>, <8 x float>* %41, align 4, !tbaa !71
  %43 = fpext <8 x float> %42 to <8 x double>
  %44 = load <8 x double>, <8 x double>* %14, align 8, !tbaa !71
  %45 = fmul <8 x double> %44, %43
  br i1 %17, label %46, label %60

46:                                               ; preds = %40, %46
  %47 = phi i64 [ %58, %46 ], [ 8, %40 ]
  %48 = phi <8 x double> [ %57, %46 ], [ %45, %40 ]
  %49 = getelementptr inbounds float, float* %26, i64 %47
  %50 = bitcast float* %49 to <8 x float>*
  %51 = load <8 x float>, <8 x float>* %50, align 4, !tbaa !71
  %52 = fpext <8 x float> %51 to <8 x double>
  %53 = getelementptr inbounds double, double* %3, i64 %47
  %54 = bitcast double* %53 to <8 x double>*
  %55 = load <8 x double>, <8 x double>* %54, align 8, !tbaa !71
  %56 = fmul <8 x double> %55, %52
  %57 = fadd <8 x double> %48, %56
  %58 = add nuw nsw i64 %47, 8
  %59 = icmp slt i64 %58, %16
  br i1 %59, label %46, label %60, !llvm.loop !72

60:                                               ; preds = %46, %40
  %61 = phi <8 x double> [ %45, %40 ], [ %57, %46 ]
  %62 = phi i64 [ 8, %40 ], [ %58, %46 ]
  %63 = extractelement <8 x double> %61, i64 0
  %64 = extractelement <8 x double> %61, i64 1
  %65 = fadd double %63, %64
  %66 = extractelement <8 x double> %61, i64 2
  %67 = extractelement <8 x double> %61, i64 3
  %68 = fadd double %66, %67
  %69 = fadd double %65, %68
  %70 = extractelement <8 x double> %61, i64 4
  %71 = extractelement <8 x double> %61, i64 5
  %72 = fadd double %70, %71
  %73 = extractelement <8 x double> %61, i64 6
  %74 = extractelement <8 x double> %61, i64 7
  %75 = fadd double %73, %74
  %76 = fadd double %72, %75
  %77 = fadd double %69, %76
  %78 = icmp slt i64 %62, %1
  br i1 %78, label %79, label %91

79:                                               ; preds = %60, %79
  %80 = phi i64 [ %89, %79 ], [ %62, %60 ]
  %81 = phi double [ %88, %79 ], [ %77, %60 ]
  %82 = getelementptr inbounds float, float* %26, i64 %80
  %83 = load float, float* %82, align 4, !tbaa !38
  %84 = fpext float %83 to double
  %85 = getelementptr inbounds double, double* %3, i64 %80
  %86 = load double, double* %85, align 8, !tbaa !35
  %87 = fmul double %86, %84
  %88 = fadd double %81, %87
  %89 = add nuw nsw i64 %80, 1
  %90 = icmp eq i64 %89, %1
  br i1 %90, label %91, label %79, !llvm.loop !73

91:                                               ; preds = %79, %28, %27, %60
  %92 = phi double [ 0.000000e+00, %27 ], [ %77, %60 ], [ %37, %28 ], [ %88, %79 ]
  %93 = fcmp ogt double %92, 0.000000e+00
  br i1 %93, label %94, label %162

94:                                               ; preds = %91
  %95 = icmp eq i64 %23, %7
  br i1 %95, label %96, label %111

96:                                               ; preds = %94
  %97 = add nsw i64 %23, -1
  %98 = getelementptr inbounds double, double* %9, i64 %97
  %99 = load double, double* %98, align 8, !tbaa !35
  %100 = fcmp olt double %92, %99
  br i1 %100, label %162, label %101

101:                                              ; preds = %96
  %102 = fcmp oeq double %92, %99
  br i1 %102, label %103, label %111

103:                                              ; preds = %101
  %104 = getelementptr inbounds i64, i64* %4, i64 %24
  %105 = load i64, i64* %104, align 8, !tbaa !4
  %106 = getelementptr inbounds i64, i64* %8, i64 %97
  %107 = load i64, i64* %106, align 8, !tbaa !4
  %108 = getelementptr inbounds i64, i64* %4, i64 %107
  %109 = load i64, i64* %108, align 8, !tbaa !4
  %110 = icmp sgt i64 %105, %109
  br i1 %110, label %162, label %111

111:                                              ; preds = %103, %101, %94
  br i1 %19, label %112, label %115

112:                                              ; preds = %111
  %113 = getelementptr inbounds i64, i64* %4, i64 %24
  %114 = load i64, i64* %113, align 8, !tbaa !4
  br label %118

115:                                              ; preds = %118, %111
  %116 = phi i32 [ 1, %111 ], [ %124, %118 ]
  %117 = icmp eq i32 %116, 0
  br i1 %117, label %162, label %127

118:                                              ; preds = %112, %118
  %119 = phi i64 [ 0, %112 ], [ %125, %118 ]
  %120 = phi i32 [ 1, %112 ], [ %124, %118 ]
  %121 = getelementptr inbounds i64, i64* %6, i64 %119
  %122 = load i64, i64* %121, align 8, !tbaa !4
  %123 = icmp eq i64 %122, %114
  %124 = select i1 %123, i32 0, i32 %120
  %125 = add nuw nsw i64 %119, 1
  %126 = icmp eq i64 %125, %5
  br i1 %126, label %115, label %118, !llvm.loop !74

127:                                              ; preds = %115
  %128 = icmp slt i64 %23, %7
  %129 = zext i1 %128 to i64
  %130 = add nsw i64 %23, %129
  %131 = xor i1 %128, true
  %132 = sext i1 %131 to i64
  %133 = add nsw i64 %23, %132
  %134 = icmp sgt i64 %133, 0
  br i1 %134, label %135, label %158

135:                                              ; preds = %127
  %136 = getelementptr inbounds i64, i64* %4, i64 %24
  br label %137

137:                                              ; preds = %135, %152
  %138 = phi i64 [ %133, %135 ], [ %139, %152 ]
  %139 = add nsw i64 %138, -1
  %140 = getelementptr inbounds double, double* %9, i64 %139
  %141 = load double, double* %140, align 8, !tbaa !35
  %142 = fcmp ogt double %141, %92
  br i1 %142, label %158, label %143

143:                                              ; preds = %137
  %144 = fcmp oeq double %141, %92
  br i1 %144, label %145, label %152

145:                                              ; preds = %143
  %146 = getelementptr inbounds i64, i64* %8, i64 %139
  %147 = load i64, i64* %146, align 8, !tbaa !4
  %148 = getelementptr inbounds i64, i64* %4, i64 %147
  %149 = load i64, i64* %148, align 8, !tbaa !4
  %150 = load i64, i64* %136, align 8, !tbaa !4
  %151 = icmp slt i64 %149, %150
  br i1 %151, label %158, label %152

152:                                              ; preds = %145, %143
  %153 = getelementptr inbounds double, double* %9, i64 %138
  store double %141, double* %153, align 8, !tbaa !35
  %154 = getelementptr inbounds i64, i64* %8, i64 %139
  %155 = load i64, i64* %154, align 8, !tbaa !4
  %156 = getelementptr inbounds i64, i64* %8, i64 %138
  store i64 %155, i64* %156, align 8, !tbaa !4
  %157 = icmp sgt i64 %138, 1
  br i1 %157, label %137, label %158, !llvm.loop !75

158:                                              ; preds = %152, %145, %137, %127
  %159 = phi i64 [ %133, %127 ], [ 0, %152 ], [ %138, %145 ], [ %138, %137 ]
  %160 = getelementptr inbounds double, double* %9, i64 %159
  store double %92, double* %160, align 8, !tbaa !35
  %161 = getelementptr inbounds i64, i64* %8, i64 %159
  store i64 %24, i64* %161, align 8, !tbaa !4
  br label %162

162:                                              ; preds = %158, %115, %96, %103, %91
  %163 = phi i64 [ %23, %91 ], [ %23, %103 ], [ %23, %96 ], [ %130, %158 ], [ %23, %115 ]
  %164 = add nuw nsw i64 %24, 1
  %165 = icmp eq i64 %164, %0
  br i1 %165, label %20, label %22, !llvm.loop !76
}

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare i64 @llvm.smin.i64(i64, i64) #4

attributes #0 = { nofree norecurse nosync nounwind "no-jump-tables"="true" }
attributes #1 = { argmemonly mustprogress nocallback nofree nosync nounwind willreturn }
attributes #2 = { nofree nosync nounwind "no-jump-tables"="true" }
attributes #3 = { argmemonly nofree norecurse nosync nounwind "no-jump-tables"="true" }
attributes #4 = { nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #5 = { nounwind }

!llvm.module.flags = !{!0, !1, !2}
!llvm.ident = !{!3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{!"clang version 15.0.7 (https://github.com/ziglang/zig-bootstrap a3a6e85f9ec95b1772f5ace363e46df2f336c6b8)"}
!4 = !{!5, !5, i64 0}
!5 = !{!"long", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !5, i64 0}
!9 = !{!"", !5, i64 0, !10, i64 8, !10, i64 16, !5, i64 24, !5, i64 32, !10, i64 40}
!10 = !{!"any pointer", !6, i64 0}
!11 = !{!9, !10, i64 8}
!12 = !{!9, !5, i64 24}
!13 = !{!9, !5, i64 32}
!14 = !{!9, !10, i64 40}
!15 = !{!16, !16, i64 0}
!16 = !{!"int", !6, i64 0}
!17 = distinct !{!17, !18, !19}
!18 = !{!"llvm.loop.mustprogress"}
!19 = !{!"llvm.loop.unroll.disable"}
!20 = distinct !{!20, !18, !19}
!21 = !{!22, !10, i64 8}
!22 = !{!"", !5, i64 0, !10, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !10, i64 40}
!23 = distinct !{!23, !18, !19}
!24 = !{!22, !5, i64 0}
!25 = distinct !{!25, !18, !19}
!26 = !{!22, !10, i64 16}
!27 = !{!22, !10, i64 24}
!28 = distinct !{!28, !18, !19}
!29 = distinct !{!29, !18, !19}
!30 = distinct !{!30, !18, !19}
!31 = distinct !{!31, !18, !19}
!32 = distinct !{!32, !18, !19}
!33 = distinct !{!33, !18, !19}
!34 = distinct !{!34, !18, !19}
!35 = !{!36, !36, i64 0}
!36 = !{!"double", !6, i64 0}
!37 = !{!22, !10, i64 32}
!38 = !{!39, !39, i64 0}
!39 = !{!"float", !6, i64 0}
!40 = distinct !{!40, !18, !19}
!41 = distinct !{!41, !18, !19}
!42 = distinct !{!42, !18, !19}
!43 = distinct !{!43, !18, !19}
!44 = distinct !{!44, !18, !19}
!45 = distinct !{!45, !18, !19}
!46 = !{!9, !10, i64 16}
!47 = distinct !{!47, !18, !19}
!48 = distinct !{!48, !18, !19}
!49 = distinct !{!49, !18, !19}
!50 = distinct !{!50, !18, !19}
!51 = !{!52, !10, i64 8}
!52 = !{!"", !5, i64 0, !10, i64 8, !10, i64 16, !10, i64 24, !10, i64 32}
!53 = !{!52, !10, i64 16}
!54 = distinct !{!54, !18, !19}
!55 = distinct !{!55, !18, !19}
!56 = !{!52, !5, i64 0}
!57 = distinct !{!57, !18, !19}
!58 = !{!22, !10, i64 40}
!59 = !{!52, !10, i64 24}
!60 = !{!52, !10, i64 32}
!61 = distinct !{!61, !18, !19}
!62 = distinct !{!62, !18, !19}
!63 = distinct !{!63, !18, !19}
!64 = distinct !{!64, !18, !19}
!65 = distinct !{!65, !18, !19}
!66 = distinct !{!66, !19}
!67 = distinct !{!67, !18, !19}
!68 = distinct !{!68, !18, !19}
!69 = distinct !{!69, !18, !19}
!70 = distinct !{!70, !18, !19}
!71 = !{!6, !6, i64 0}
!72 = distinct !{!72, !18, !19}
!73 = distinct !{!73, !18, !19}
!74 = distinct !{!74, !18, !19}
!75 = distinct !{!75, !18, !19}
!76 = distinct !{!76, !18, !19}
