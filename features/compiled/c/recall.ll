; translated from recall.c, SHA-256 8cf0383ba9419c277b3321dab741c59385feffc10926c7eb4fb7a012b01cb80b

%struct.List = type { i64, i64*, i64*, i64*, float*, float* }
%struct.Items = type { i64, i64*, i64*, i64, i64, i32* }
%struct.Found = type { i64, i64*, float*, float*, i64* }

; Function Attrs: nofree nosync nounwind
define dso_local i64 @add_up(i64 noundef %0, i64* nocapture noundef readonly %1, double* nocapture noundef readonly %2, i64 noundef %3, %struct.List* nocapture noundef readonly %4, %struct.Items* nocapture noundef readonly %5, i64 noundef %6, i64 noundef %7, i64 noundef %8, i64* noundef %9, %struct.Found* nocapture noundef %10) local_unnamed_addr #0 {
  %12 = alloca [8 x double], align 16
  %13 = mul nsw i64 %3, %0
  %14 = getelementptr inbounds i64, i64* %9, i64 %8
  %15 = getelementptr inbounds i64, i64* %14, i64 1
  %16 = getelementptr inbounds i64, i64* %15, i64 %13
  %17 = getelementptr inbounds i64, i64* %16, i64 %13
  %18 = getelementptr inbounds i64, i64* %17, i64 %13
  %19 = getelementptr inbounds i64, i64* %18, i64 %13
  %20 = getelementptr inbounds i64, i64* %19, i64 %13
  %21 = getelementptr inbounds i64, i64* %20, i64 %13
  %22 = getelementptr inbounds i64, i64* %21, i64 %13
  %23 = bitcast i64* %22 to double*
  %24 = icmp slt i64 %8, 0
  br i1 %24, label %25, label %35

25:                                               ; preds = %35, %11
  %26 = icmp sgt i64 %0, 0
  br i1 %26, label %27, label %40

27:                                               ; preds = %25
  %28 = getelementptr inbounds %struct.List, %struct.List* %4, i64 0, i32 1
  %29 = load i64*, i64** %28, align 8, !tbaa !4
  %30 = getelementptr inbounds %struct.List, %struct.List* %4, i64 0, i32 0
  %31 = getelementptr inbounds %struct.List, %struct.List* %4, i64 0, i32 2
  %32 = getelementptr inbounds %struct.List, %struct.List* %4, i64 0, i32 2
  %33 = getelementptr inbounds %struct.List, %struct.List* %4, i64 0, i32 3
  %34 = icmp sgt i64 %3, 0
  br label %43

35:                                               ; preds = %11, %35
  %36 = phi i64 [ %38, %35 ], [ 0, %11 ]
  %37 = getelementptr inbounds i64, i64* %9, i64 %36
  store i64 -1, i64* %37, align 8, !tbaa !10
  %38 = add nuw i64 %36, 1
  %39 = icmp eq i64 %36, %8
  br i1 %39, label %25, label %35, !llvm.loop !11

40:                                               ; preds = %152, %25
  %41 = phi i64 [ 0, %25 ], [ %94, %152 ]
  %42 = icmp sgt i64 %41, 0
  br i1 %42, label %157, label %155

43:                                               ; preds = %27, %152
  %44 = phi i64 [ 0, %27 ], [ %94, %152 ]
  %45 = phi i64 [ 0, %27 ], [ %153, %152 ]
  %46 = load i64, i64* %30, align 8, !tbaa !14
  %47 = getelementptr inbounds i64, i64* %1, i64 %45
  %48 = load i64, i64* %47, align 8, !tbaa !10
  %49 = icmp sgt i64 %46, 0
  br i1 %49, label %50, label %62

50:                                               ; preds = %43, %50
  %51 = phi i64 [ %60, %50 ], [ 0, %43 ]
  %52 = phi i64 [ %59, %50 ], [ %46, %43 ]
  %53 = add nsw i64 %52, %51
  %54 = sdiv i64 %53, 2
  %55 = getelementptr inbounds i64, i64* %29, i64 %54
  %56 = load i64, i64* %55, align 8, !tbaa !10
  %57 = icmp slt i64 %56, %48
  %58 = add nsw i64 %54, 1
  %59 = select i1 %57, i64 %52, i64 %54
  %60 = select i1 %57, i64 %58, i64 %51
  %61 = icmp slt i64 %60, %59
  br i1 %61, label %50, label %62, !llvm.loop !15

62:                                               ; preds = %50, %43
  %63 = phi i64 [ 0, %43 ], [ %60, %50 ]
  %64 = icmp slt i64 %63, %46
  br i1 %64, label %65, label %70

65:                                               ; preds = %62
  %66 = getelementptr inbounds i64, i64* %29, i64 %63
  %67 = load i64, i64* %66, align 8, !tbaa !10
  %68 = icmp eq i64 %67, %48
  %69 = select i1 %68, i64 %63, i64 -1
  br label %70

70:                                               ; preds = %62, %65
  %71 = phi i64 [ -1, %62 ], [ %69, %65 ]
  %72 = mul nsw i64 %45, %3
  %73 = add nsw i64 %72, %3
  %74 = icmp slt i64 %71, 0
  br i1 %74, label %79, label %75

75:                                               ; preds = %70
  %76 = load i64*, i64** %31, align 8, !tbaa !16
  %77 = getelementptr inbounds i64, i64* %76, i64 %71
  %78 = load i64, i64* %77, align 8, !tbaa !10
  br label %79

79:                                               ; preds = %70, %75
  %80 = phi i64 [ %78, %75 ], [ 0, %70 ]
  br i1 %74, label %86, label %81

81:                                               ; preds = %79
  %82 = load i64*, i64** %32, align 8, !tbaa !16
  %83 = add nsw i64 %71, 1
  %84 = getelementptr inbounds i64, i64* %82, i64 %83
  %85 = load i64, i64* %84, align 8, !tbaa !10
  br label %86

86:                                               ; preds = %79, %81
  %87 = phi i64 [ %85, %81 ], [ 0, %79 ]
  %88 = icmp slt i64 %80, %87
  %89 = select i1 %34, i1 %88, i1 false
  br i1 %89, label %90, label %92

90:                                               ; preds = %86
  %91 = load i64*, i64** %33, align 8, !tbaa !17
  br label %96

92:                                               ; preds = %140, %86
  %93 = phi i64 [ %72, %86 ], [ %143, %140 ]
  %94 = phi i64 [ %44, %86 ], [ %141, %140 ]
  %95 = icmp slt i64 %93, %73
  br i1 %95, label %147, label %152

96:                                               ; preds = %90, %140
  %97 = phi i64 [ %44, %90 ], [ %141, %140 ]
  %98 = phi i64 [ %72, %90 ], [ %143, %140 ]
  %99 = phi i64 [ %80, %90 ], [ %142, %140 ]
  %100 = getelementptr inbounds i64, i64* %91, i64 %99
  %101 = load i64, i64* %100, align 8, !tbaa !10
  %102 = getelementptr inbounds i64, i64* %18, i64 %98
  store i64 -1, i64* %102, align 8, !tbaa !10
  %103 = getelementptr inbounds i64, i64* %19, i64 %98
  store i64 %99, i64* %103, align 8, !tbaa !10
  %104 = icmp eq i64 %101, 0
  br i1 %104, label %140, label %105

105:                                              ; preds = %96
  %106 = mul i64 %101, -7046029254386353131
  %107 = lshr i64 %106, 20
  br label %108

108:                                              ; preds = %121, %105
  %109 = phi i64 [ %107, %105 ], [ %124, %121 ]
  %110 = phi i64 [ undef, %105 ], [ %122, %121 ]
  %111 = and i64 %109, %8
  %112 = getelementptr inbounds i64, i64* %9, i64 %111
  %113 = load i64, i64* %112, align 8, !tbaa !10
  %114 = icmp slt i64 %113, 0
  br i1 %114, label %121, label %115

115:                                              ; preds = %108
  %116 = getelementptr inbounds i64, i64* %15, i64 %113
  %117 = load i64, i64* %116, align 8, !tbaa !10
  %118 = icmp eq i64 %117, %101
  %119 = select i1 %118, i64 %111, i64 %110
  %120 = xor i1 %118, true
  br label %121

121:                                              ; preds = %115, %108
  %122 = phi i64 [ %111, %108 ], [ %119, %115 ]
  %123 = phi i1 [ false, %108 ], [ %120, %115 ]
  %124 = add i64 %109, 1
  br i1 %123, label %108, label %125, !llvm.loop !18

125:                                              ; preds = %121
  %126 = getelementptr inbounds i64, i64* %9, i64 %122
  %127 = load i64, i64* %126, align 8, !tbaa !10
  %128 = icmp slt i64 %127, 0
  br i1 %128, label %129, label %133

129:                                              ; preds = %125
  store i64 %97, i64* %126, align 8, !tbaa !10
  %130 = getelementptr inbounds i64, i64* %15, i64 %97
  store i64 %101, i64* %130, align 8, !tbaa !10
  %131 = add nsw i64 %97, 1
  %132 = getelementptr inbounds i64, i64* %16, i64 %97
  store i64 0, i64* %132, align 8, !tbaa !10
  br label %133

133:                                              ; preds = %129, %125
  %134 = phi i64 [ %131, %129 ], [ %97, %125 ]
  %135 = load i64, i64* %126, align 8, !tbaa !10
  store i64 %135, i64* %102, align 8, !tbaa !10
  %136 = load i64, i64* %126, align 8, !tbaa !10
  %137 = getelementptr inbounds i64, i64* %16, i64 %136
  %138 = load i64, i64* %137, align 8, !tbaa !10
  %139 = add nsw i64 %138, 1
  store i64 %139, i64* %137, align 8, !tbaa !10
  br label %140

140:                                              ; preds = %96, %133
  %141 = phi i64 [ %134, %133 ], [ %97, %96 ]
  %142 = add nsw i64 %99, 1
  %143 = add nsw i64 %98, 1
  %144 = icmp slt i64 %143, %73
  %145 = icmp slt i64 %142, %87
  %146 = select i1 %144, i1 %145, i1 false
  br i1 %146, label %96, label %92, !llvm.loop !19

147:                                              ; preds = %92, %147
  %148 = phi i64 [ %150, %147 ], [ %93, %92 ]
  %149 = getelementptr inbounds i64, i64* %18, i64 %148
  store i64 -1, i64* %149, align 8, !tbaa !10
  %150 = add nsw i64 %148, 1
  %151 = icmp slt i64 %150, %73
  br i1 %151, label %147, label %152, !llvm.loop !20

152:                                              ; preds = %147, %92
  %153 = add nuw nsw i64 %45, 1
  %154 = icmp eq i64 %153, %0
  br i1 %154, label %40, label %43, !llvm.loop !21

155:                                              ; preds = %157, %40
  %156 = icmp sgt i64 %41, 0
  br i1 %156, label %171, label %166

157:                                              ; preds = %40, %157
  %158 = phi i64 [ %164, %157 ], [ 0, %40 ]
  %159 = phi i64 [ %161, %157 ], [ 0, %40 ]
  %160 = getelementptr inbounds i64, i64* %17, i64 %159
  store i64 %158, i64* %160, align 8, !tbaa !10
  %161 = add nuw nsw i64 %159, 1
  %162 = getelementptr inbounds i64, i64* %16, i64 %159
  %163 = load i64, i64* %162, align 8, !tbaa !10
  %164 = add nsw i64 %163, %158
  %165 = icmp eq i64 %161, %41
  br i1 %165, label %155, label %157, !llvm.loop !22

166:                                              ; preds = %171, %155
  %167 = icmp sgt i64 %0, 0
  br i1 %167, label %168, label %182

168:                                              ; preds = %166
  %169 = icmp sgt i64 %3, 0
  %170 = getelementptr inbounds %struct.List, %struct.List* %4, i64 0, i32 4
  br label %176

171:                                              ; preds = %155, %171
  %172 = phi i64 [ %174, %171 ], [ 0, %155 ]
  %173 = getelementptr inbounds i64, i64* %16, i64 %172
  store i64 0, i64* %173, align 8, !tbaa !10
  %174 = add nuw nsw i64 %172, 1
  %175 = icmp eq i64 %174, %41
  br i1 %175, label %166, label %171, !llvm.loop !23

176:                                              ; preds = %168, %201
  %177 = phi i64 [ 0, %168 ], [ %202, %201 ]
  %178 = phi i64 [ 0, %168 ], [ %203, %201 ]
  br i1 %169, label %179, label %201

179:                                              ; preds = %176
  %180 = getelementptr inbounds double, double* %2, i64 %178
  %181 = add i64 %177, %3
  br label %205

182:                                              ; preds = %201, %166
  %183 = icmp sgt i64 %41, 0
  br i1 %183, label %184, label %531

184:                                              ; preds = %182
  %185 = bitcast [8 x double]* %12 to i8*
  %186 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 0
  %187 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 1
  %188 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 2
  %189 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 3
  %190 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 4
  %191 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 5
  %192 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 6
  %193 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 7
  %194 = icmp eq i64 %6, 0
  %195 = getelementptr inbounds %struct.Items, %struct.Items* %5, i64 0, i32 0
  %196 = getelementptr inbounds %struct.Items, %struct.Items* %5, i64 0, i32 1
  %197 = getelementptr inbounds %struct.Items, %struct.Items* %5, i64 0, i32 3
  %198 = getelementptr inbounds %struct.Items, %struct.Items* %5, i64 0, i32 4
  %199 = getelementptr inbounds %struct.Items, %struct.Items* %5, i64 0, i32 5
  %200 = getelementptr inbounds %struct.Items, %struct.Items* %5, i64 0, i32 2
  br label %230

201:                                              ; preds = %227, %176
  %202 = phi i64 [ %177, %176 ], [ %228, %227 ]
  %203 = add nuw nsw i64 %178, 1
  %204 = icmp eq i64 %203, %0
  br i1 %204, label %182, label %176, !llvm.loop !24

205:                                              ; preds = %179, %227
  %206 = phi i64 [ %177, %179 ], [ %228, %227 ]
  %207 = getelementptr inbounds i64, i64* %18, i64 %206
  %208 = load i64, i64* %207, align 8, !tbaa !10
  %209 = icmp sgt i64 %208, -1
  br i1 %209, label %210, label %227

210:                                              ; preds = %205
  %211 = load double, double* %180, align 8, !tbaa !25
  %212 = load float*, float** %170, align 8, !tbaa !27
  %213 = getelementptr inbounds i64, i64* %19, i64 %206
  %214 = load i64, i64* %213, align 8, !tbaa !10
  %215 = getelementptr inbounds float, float* %212, i64 %214
  %216 = load float, float* %215, align 4, !tbaa !28
  %217 = fpext float %216 to double
  %218 = fmul double %211, %217
  %219 = getelementptr inbounds i64, i64* %17, i64 %208
  %220 = load i64, i64* %219, align 8, !tbaa !10
  %221 = getelementptr inbounds i64, i64* %16, i64 %208
  %222 = load i64, i64* %221, align 8, !tbaa !10
  %223 = add nsw i64 %222, 1
  store i64 %223, i64* %221, align 8, !tbaa !10
  %224 = add nsw i64 %222, %220
  %225 = getelementptr inbounds i64, i64* %21, i64 %224
  %226 = bitcast i64* %225 to double*
  store double %218, double* %226, align 8, !tbaa !25
  br label %227

227:                                              ; preds = %210, %205
  %228 = add i64 %206, 1
  %229 = icmp eq i64 %228, %181
  br i1 %229, label %201, label %205, !llvm.loop !30

230:                                              ; preds = %184, %528
  %231 = phi i64 [ 0, %184 ], [ %527, %528 ]
  %232 = phi i64 [ 0, %184 ], [ %529, %528 ]
  %233 = getelementptr inbounds i64, i64* %17, i64 %232
  %234 = load i64, i64* %233, align 8, !tbaa !10
  %235 = getelementptr inbounds i64, i64* %21, i64 %234
  %236 = bitcast i64* %235 to double*
  %237 = getelementptr inbounds i64, i64* %16, i64 %232
  %238 = load i64, i64* %237, align 8, !tbaa !10
  %239 = icmp sgt i64 %238, 1
  %240 = load double, double* %236, align 8, !tbaa !25
  br i1 %239, label %241, label %317

241:                                              ; preds = %230
  %242 = getelementptr inbounds i64, i64* %235, i64 1
  %243 = add nsw i64 %238, -1
  %244 = icmp slt i64 %238, 9
  br i1 %244, label %245, label %256

245:                                              ; preds = %241
  %246 = icmp sgt i64 %238, 1
  br i1 %246, label %247, label %314

247:                                              ; preds = %245, %247
  %248 = phi i64 [ %254, %247 ], [ 0, %245 ]
  %249 = phi double [ %253, %247 ], [ 0.000000e+00, %245 ]
  %250 = getelementptr inbounds i64, i64* %242, i64 %248
  %251 = bitcast i64* %250 to double*
  %252 = load double, double* %251, align 8, !tbaa !25
  %253 = fadd double %249, %252
  %254 = add nuw nsw i64 %248, 1
  %255 = icmp eq i64 %254, %243
  br i1 %255, label %314, label %247, !llvm.loop !31

256:                                              ; preds = %241
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %185) #4
  br label %261

257:                                              ; preds = %261
  %258 = srem i64 %243, 8
  %259 = sub nsw i64 %243, %258
  %260 = icmp sgt i64 %259, 8
  br i1 %260, label %269, label %285

261:                                              ; preds = %261, %256
  %262 = phi i64 [ 0, %256 ], [ %267, %261 ]
  %263 = getelementptr inbounds i64, i64* %242, i64 %262
  %264 = bitcast i64* %263 to double*
  %265 = load double, double* %264, align 8, !tbaa !25
  %266 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 %262
  store double %265, double* %266, align 8, !tbaa !25
  %267 = add nuw nsw i64 %262, 1
  %268 = icmp eq i64 %267, 8
  br i1 %268, label %257, label %261, !llvm.loop !32

269:                                              ; preds = %257, %271
  %270 = phi i64 [ %272, %271 ], [ 8, %257 ]
  br label %274

271:                                              ; preds = %274
  %272 = add nuw nsw i64 %270, 8
  %273 = icmp slt i64 %272, %259
  br i1 %273, label %269, label %285, !llvm.loop !33

274:                                              ; preds = %274, %269
  %275 = phi i64 [ 0, %269 ], [ %283, %274 ]
  %276 = add nuw nsw i64 %275, %270
  %277 = getelementptr inbounds i64, i64* %242, i64 %276
  %278 = bitcast i64* %277 to double*
  %279 = load double, double* %278, align 8, !tbaa !25
  %280 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 %275
  %281 = load double, double* %280, align 8, !tbaa !25
  %282 = fadd double %279, %281
  store double %282, double* %280, align 8, !tbaa !25
  %283 = add nuw nsw i64 %275, 1
  %284 = icmp eq i64 %283, 8
  br i1 %284, label %271, label %274, !llvm.loop !34

285:                                              ; preds = %271, %257
  %286 = phi i64 [ 8, %257 ], [ %272, %271 ]
  %287 = load double, double* %186, align 16, !tbaa !25
  %288 = load double, double* %187, align 8, !tbaa !25
  %289 = fadd double %287, %288
  %290 = load double, double* %188, align 16, !tbaa !25
  %291 = load double, double* %189, align 8, !tbaa !25
  %292 = fadd double %290, %291
  %293 = fadd double %289, %292
  %294 = load double, double* %190, align 16, !tbaa !25
  %295 = load double, double* %191, align 8, !tbaa !25
  %296 = fadd double %294, %295
  %297 = load double, double* %192, align 16, !tbaa !25
  %298 = load double, double* %193, align 8, !tbaa !25
  %299 = fadd double %297, %298
  %300 = fadd double %296, %299
  %301 = fadd double %293, %300
  %302 = icmp slt i64 %286, %243
  br i1 %302, label %303, label %312

303:                                              ; preds = %285, %303
  %304 = phi i64 [ %310, %303 ], [ %286, %285 ]
  %305 = phi double [ %309, %303 ], [ %301, %285 ]
  %306 = getelementptr inbounds i64, i64* %242, i64 %304
  %307 = bitcast i64* %306 to double*
  %308 = load double, double* %307, align 8, !tbaa !25
  %309 = fadd double %305, %308
  %310 = add nuw nsw i64 %304, 1
  %311 = icmp eq i64 %310, %243
  br i1 %311, label %312, label %303, !llvm.loop !35

312:                                              ; preds = %303, %285
  %313 = phi double [ %301, %285 ], [ %309, %303 ]
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %185) #4
  br label %314

314:                                              ; preds = %247, %245, %312
  %315 = phi double [ %313, %312 ], [ 0.000000e+00, %245 ], [ %253, %247 ]
  %316 = fadd double %240, %315
  br label %317

317:                                              ; preds = %230, %314
  %318 = phi double [ %316, %314 ], [ %240, %230 ]
  %319 = fcmp uno double %318, 0.000000e+00
  br i1 %319, label %525, label %320

320:                                              ; preds = %317
  %321 = icmp eq i64 %231, %7
  br i1 %321, label %322, label %332

322:                                              ; preds = %320
  %323 = load double, double* %23, align 8, !tbaa !25
  %324 = load i64, i64* %20, align 8, !tbaa !10
  %325 = getelementptr inbounds i64, i64* %15, i64 %232
  %326 = load i64, i64* %325, align 8, !tbaa !10
  %327 = fcmp olt double %323, %318
  %328 = fcmp oeq double %323, %318
  %329 = icmp sgt i64 %324, %326
  %330 = and i1 %328, %329
  %331 = or i1 %327, %330
  br i1 %331, label %332, label %525

332:                                              ; preds = %322, %320
  br i1 %194, label %391, label %333

333:                                              ; preds = %332
  %334 = getelementptr inbounds i64, i64* %15, i64 %232
  %335 = load i64, i64* %334, align 8, !tbaa !10
  %336 = load i64, i64* %195, align 8, !tbaa !36
  %337 = icmp eq i64 %336, 0
  br i1 %337, label %379, label %338

338:                                              ; preds = %333
  %339 = load i64*, i64** %196, align 8, !tbaa !38
  %340 = load i64, i64* %339, align 8, !tbaa !10
  %341 = icmp slt i64 %335, %340
  br i1 %341, label %379, label %342

342:                                              ; preds = %338
  %343 = sub i64 %335, %340
  %344 = load i64, i64* %197, align 8, !tbaa !39
  %345 = lshr i64 %343, %344
  %346 = load i64, i64* %198, align 8, !tbaa !40
  %347 = icmp ult i64 %345, %346
  br i1 %347, label %348, label %379

348:                                              ; preds = %342
  %349 = load i32*, i32** %199, align 8, !tbaa !41
  %350 = getelementptr inbounds i32, i32* %349, i64 %345
  %351 = load i32, i32* %350, align 4, !tbaa !42
  %352 = sext i32 %351 to i64
  %353 = add i64 %345, 1
  %354 = getelementptr inbounds i32, i32* %349, i64 %353
  %355 = load i32, i32* %354, align 4, !tbaa !42
  %356 = icmp slt i32 %351, %355
  br i1 %356, label %357, label %371

357:                                              ; preds = %348
  %358 = sext i32 %355 to i64
  br label %359

359:                                              ; preds = %359, %357
  %360 = phi i64 [ %369, %359 ], [ %358, %357 ]
  %361 = phi i64 [ %368, %359 ], [ %352, %357 ]
  %362 = add nsw i64 %361, %360
  %363 = sdiv i64 %362, 2
  %364 = getelementptr inbounds i64, i64* %339, i64 %363
  %365 = load i64, i64* %364, align 8, !tbaa !10
  %366 = icmp slt i64 %365, %335
  %367 = add nsw i64 %363, 1
  %368 = select i1 %366, i64 %367, i64 %361
  %369 = select i1 %366, i64 %360, i64 %363
  %370 = icmp slt i64 %368, %369
  br i1 %370, label %359, label %371, !llvm.loop !44

371:                                              ; preds = %359, %348
  %372 = phi i64 [ %352, %348 ], [ %368, %359 ]
  %373 = icmp slt i64 %372, %336
  br i1 %373, label %374, label %379

374:                                              ; preds = %371
  %375 = getelementptr inbounds i64, i64* %339, i64 %372
  %376 = load i64, i64* %375, align 8, !tbaa !10
  %377 = icmp eq i64 %376, %335
  %378 = select i1 %377, i64 %372, i64 -1
  br label %379

379:                                              ; preds = %374, %371, %342, %338, %333
  %380 = phi i64 [ -1, %338 ], [ -1, %333 ], [ -1, %342 ], [ -1, %371 ], [ %378, %374 ]
  %381 = icmp sgt i64 %380, -1
  br i1 %381, label %382, label %388

382:                                              ; preds = %379
  %383 = load i64*, i64** %200, align 8, !tbaa !45
  %384 = getelementptr inbounds i64, i64* %383, i64 %380
  %385 = load i64, i64* %384, align 8, !tbaa !10
  %386 = icmp eq i64 %385, %6
  %387 = zext i1 %386 to i32
  br label %388

388:                                              ; preds = %379, %382
  %389 = phi i32 [ 0, %379 ], [ %387, %382 ]
  %390 = icmp eq i32 %389, 0
  br i1 %390, label %525, label %391

391:                                              ; preds = %388, %332
  br i1 %321, label %392, label %447

392:                                              ; preds = %391
  %393 = getelementptr inbounds i64, i64* %15, i64 %232
  %394 = load i64, i64* %393, align 8, !tbaa !10
  %395 = icmp sgt i64 %231, 1
  br i1 %395, label %396, label %441

396:                                              ; preds = %392, %431
  %397 = phi i64 [ %439, %431 ], [ 1, %392 ]
  %398 = phi i64 [ %438, %431 ], [ 0, %392 ]
  %399 = phi i64 [ %420, %431 ], [ 0, %392 ]
  %400 = add i64 %398, 2
  %401 = icmp slt i64 %400, %231
  br i1 %401, label %402, label %419

402:                                              ; preds = %396
  %403 = getelementptr inbounds i64, i64* %22, i64 %400
  %404 = bitcast i64* %403 to double*
  %405 = load double, double* %404, align 8, !tbaa !25
  %406 = getelementptr inbounds i64, i64* %20, i64 %400
  %407 = load i64, i64* %406, align 8, !tbaa !10
  %408 = getelementptr inbounds i64, i64* %22, i64 %397
  %409 = bitcast i64* %408 to double*
  %410 = load double, double* %409, align 8, !tbaa !25
  %411 = getelementptr inbounds i64, i64* %20, i64 %397
  %412 = load i64, i64* %411, align 8, !tbaa !10
  %413 = fcmp olt double %405, %410
  %414 = fcmp oeq double %405, %410
  %415 = icmp sgt i64 %407, %412
  %416 = and i1 %414, %415
  %417 = or i1 %413, %416
  %418 = select i1 %417, i64 %400, i64 %397
  br label %419

419:                                              ; preds = %402, %396
  %420 = phi i64 [ %397, %396 ], [ %418, %402 ]
  %421 = getelementptr inbounds i64, i64* %22, i64 %420
  %422 = bitcast i64* %421 to double*
  %423 = load double, double* %422, align 8, !tbaa !25
  %424 = getelementptr inbounds i64, i64* %20, i64 %420
  %425 = load i64, i64* %424, align 8, !tbaa !10
  %426 = fcmp olt double %423, %318
  %427 = fcmp oeq double %423, %318
  %428 = icmp sgt i64 %425, %394
  %429 = and i1 %427, %428
  %430 = or i1 %426, %429
  br i1 %430, label %431, label %441

431:                                              ; preds = %419
  %432 = getelementptr inbounds i64, i64* %22, i64 %399
  %433 = bitcast i64* %432 to double*
  store double %423, double* %433, align 8, !tbaa !25
  %434 = getelementptr inbounds i64, i64* %20, i64 %399
  store i64 %425, i64* %434, align 8, !tbaa !10
  %435 = getelementptr inbounds i64, i64* %9, i64 %420
  %436 = load i64, i64* %435, align 8, !tbaa !10
  %437 = getelementptr inbounds i64, i64* %9, i64 %399
  store i64 %436, i64* %437, align 8, !tbaa !10
  %438 = shl nsw i64 %420, 1
  %439 = or i64 %438, 1
  %440 = icmp slt i64 %439, %231
  br i1 %440, label %396, label %441, !llvm.loop !46

441:                                              ; preds = %419, %431, %392
  %442 = phi i64 [ 0, %392 ], [ %420, %431 ], [ %399, %419 ]
  %443 = getelementptr inbounds i64, i64* %22, i64 %442
  %444 = bitcast i64* %443 to double*
  store double %318, double* %444, align 8, !tbaa !25
  %445 = getelementptr inbounds i64, i64* %20, i64 %442
  store i64 %394, i64* %445, align 8, !tbaa !10
  %446 = getelementptr inbounds i64, i64* %9, i64 %442
  store i64 %232, i64* %446, align 8, !tbaa !10
  br label %525

447:                                              ; preds = %391
  %448 = getelementptr inbounds i64, i64* %22, i64 %231
  %449 = bitcast i64* %448 to double*
  store double %318, double* %449, align 8, !tbaa !25
  %450 = getelementptr inbounds i64, i64* %15, i64 %232
  %451 = load i64, i64* %450, align 8, !tbaa !10
  %452 = getelementptr inbounds i64, i64* %20, i64 %231
  store i64 %451, i64* %452, align 8, !tbaa !10
  %453 = add nsw i64 %231, 1
  %454 = getelementptr inbounds i64, i64* %9, i64 %231
  store i64 %232, i64* %454, align 8, !tbaa !10
  %455 = icmp eq i64 %453, %7
  %456 = icmp sgt i64 %231, 0
  %457 = and i1 %455, %456
  br i1 %457, label %458, label %525

458:                                              ; preds = %447
  %459 = sdiv i64 %453, 2
  br label %460

460:                                              ; preds = %458, %518
  %461 = phi i64 [ %462, %518 ], [ %459, %458 ]
  %462 = add nsw i64 %461, -1
  %463 = getelementptr inbounds i64, i64* %22, i64 %462
  %464 = bitcast i64* %463 to double*
  %465 = load double, double* %464, align 8, !tbaa !25
  %466 = getelementptr inbounds i64, i64* %20, i64 %462
  %467 = load i64, i64* %466, align 8, !tbaa !10
  %468 = getelementptr inbounds i64, i64* %9, i64 %462
  %469 = load i64, i64* %468, align 8, !tbaa !10
  %470 = shl nsw i64 %462, 1
  %471 = or i64 %470, 1
  %472 = icmp sgt i64 %471, %231
  br i1 %472, label %518, label %473

473:                                              ; preds = %460, %508
  %474 = phi i64 [ %516, %508 ], [ %471, %460 ]
  %475 = phi i64 [ %515, %508 ], [ %470, %460 ]
  %476 = phi i64 [ %497, %508 ], [ %462, %460 ]
  %477 = add i64 %475, 2
  %478 = icmp sgt i64 %477, %231
  br i1 %478, label %496, label %479

479:                                              ; preds = %473
  %480 = getelementptr inbounds i64, i64* %22, i64 %477
  %481 = bitcast i64* %480 to double*
  %482 = load double, double* %481, align 8, !tbaa !25
  %483 = getelementptr inbounds i64, i64* %20, i64 %477
  %484 = load i64, i64* %483, align 8, !tbaa !10
  %485 = getelementptr inbounds i64, i64* %22, i64 %474
  %486 = bitcast i64* %485 to double*
  %487 = load double, double* %486, align 8, !tbaa !25
  %488 = getelementptr inbounds i64, i64* %20, i64 %474
  %489 = load i64, i64* %488, align 8, !tbaa !10
  %490 = fcmp olt double %482, %487
  %491 = fcmp oeq double %482, %487
  %492 = icmp sgt i64 %484, %489
  %493 = and i1 %491, %492
  %494 = or i1 %490, %493
  %495 = select i1 %494, i64 %477, i64 %474
  br label %496

496:                                              ; preds = %479, %473
  %497 = phi i64 [ %474, %473 ], [ %495, %479 ]
  %498 = getelementptr inbounds i64, i64* %22, i64 %497
  %499 = bitcast i64* %498 to double*
  %500 = load double, double* %499, align 8, !tbaa !25
  %501 = getelementptr inbounds i64, i64* %20, i64 %497
  %502 = load i64, i64* %501, align 8, !tbaa !10
  %503 = fcmp olt double %500, %465
  %504 = fcmp oeq double %500, %465
  %505 = icmp sgt i64 %502, %467
  %506 = and i1 %504, %505
  %507 = or i1 %503, %506
  br i1 %507, label %508, label %518

508:                                              ; preds = %496
  %509 = getelementptr inbounds i64, i64* %22, i64 %476
  %510 = bitcast i64* %509 to double*
  store double %500, double* %510, align 8, !tbaa !25
  %511 = getelementptr inbounds i64, i64* %20, i64 %476
  store i64 %502, i64* %511, align 8, !tbaa !10
  %512 = getelementptr inbounds i64, i64* %9, i64 %497
  %513 = load i64, i64* %512, align 8, !tbaa !10
  %514 = getelementptr inbounds i64, i64* %9, i64 %476
  store i64 %513, i64* %514, align 8, !tbaa !10
  %515 = shl nsw i64 %497, 1
  %516 = or i64 %515, 1
  %517 = icmp sgt i64 %516, %231
  br i1 %517, label %518, label %473, !llvm.loop !46

518:                                              ; preds = %496, %508, %460
  %519 = phi i64 [ %462, %460 ], [ %497, %508 ], [ %476, %496 ]
  %520 = getelementptr inbounds i64, i64* %22, i64 %519
  %521 = bitcast i64* %520 to double*
  store double %465, double* %521, align 8, !tbaa !25
  %522 = getelementptr inbounds i64, i64* %20, i64 %519
  store i64 %467, i64* %522, align 8, !tbaa !10
  %523 = getelementptr inbounds i64, i64* %9, i64 %519
  store i64 %469, i64* %523, align 8, !tbaa !10
  %524 = icmp sgt i64 %461, 1
  br i1 %524, label %460, label %525, !llvm.loop !47

525:                                              ; preds = %518, %447, %388, %322, %317, %441
  %526 = phi i32 [ 28, %441 ], [ 1, %317 ], [ 28, %322 ], [ 28, %388 ], [ 0, %447 ], [ 0, %518 ]
  %527 = phi i64 [ %231, %441 ], [ %231, %317 ], [ %231, %322 ], [ %231, %388 ], [ %453, %447 ], [ %453, %518 ]
  switch i32 %526, label %531 [
    i32 0, label %528
    i32 28, label %528
  ]

528:                                              ; preds = %525, %525
  %529 = add nuw nsw i64 %232, 1
  %530 = icmp eq i64 %529, %41
  br i1 %530, label %531, label %230, !llvm.loop !48

531:                                              ; preds = %525, %528, %182
  %532 = phi i32 [ 26, %182 ], [ %526, %525 ], [ 26, %528 ]
  %533 = phi i64 [ 0, %182 ], [ %527, %528 ], [ %527, %525 ]
  %534 = icmp eq i32 %532, 26
  br i1 %534, label %535, label %757

535:                                              ; preds = %531
  %536 = icmp slt i64 %533, %7
  %537 = icmp sgt i64 %533, 1
  %538 = and i1 %536, %537
  br i1 %538, label %539, label %606

539:                                              ; preds = %535
  %540 = sdiv i64 %533, 2
  br label %541

541:                                              ; preds = %539, %599
  %542 = phi i64 [ %543, %599 ], [ %540, %539 ]
  %543 = add nsw i64 %542, -1
  %544 = getelementptr inbounds i64, i64* %22, i64 %543
  %545 = bitcast i64* %544 to double*
  %546 = load double, double* %545, align 8, !tbaa !25
  %547 = getelementptr inbounds i64, i64* %20, i64 %543
  %548 = load i64, i64* %547, align 8, !tbaa !10
  %549 = getelementptr inbounds i64, i64* %9, i64 %543
  %550 = load i64, i64* %549, align 8, !tbaa !10
  %551 = shl nsw i64 %543, 1
  %552 = or i64 %551, 1
  %553 = icmp slt i64 %552, %533
  br i1 %553, label %554, label %599

554:                                              ; preds = %541, %589
  %555 = phi i64 [ %597, %589 ], [ %552, %541 ]
  %556 = phi i64 [ %596, %589 ], [ %551, %541 ]
  %557 = phi i64 [ %578, %589 ], [ %543, %541 ]
  %558 = add i64 %556, 2
  %559 = icmp slt i64 %558, %533
  br i1 %559, label %560, label %577

560:                                              ; preds = %554
  %561 = getelementptr inbounds i64, i64* %22, i64 %558
  %562 = bitcast i64* %561 to double*
  %563 = load double, double* %562, align 8, !tbaa !25
  %564 = getelementptr inbounds i64, i64* %20, i64 %558
  %565 = load i64, i64* %564, align 8, !tbaa !10
  %566 = getelementptr inbounds i64, i64* %22, i64 %555
  %567 = bitcast i64* %566 to double*
  %568 = load double, double* %567, align 8, !tbaa !25
  %569 = getelementptr inbounds i64, i64* %20, i64 %555
  %570 = load i64, i64* %569, align 8, !tbaa !10
  %571 = fcmp olt double %563, %568
  %572 = fcmp oeq double %563, %568
  %573 = icmp sgt i64 %565, %570
  %574 = and i1 %572, %573
  %575 = or i1 %571, %574
  %576 = select i1 %575, i64 %558, i64 %555
  br label %577

577:                                              ; preds = %560, %554
  %578 = phi i64 [ %555, %554 ], [ %576, %560 ]
  %579 = getelementptr inbounds i64, i64* %22, i64 %578
  %580 = bitcast i64* %579 to double*
  %581 = load double, double* %580, align 8, !tbaa !25
  %582 = getelementptr inbounds i64, i64* %20, i64 %578
  %583 = load i64, i64* %582, align 8, !tbaa !10
  %584 = fcmp olt double %581, %546
  %585 = fcmp oeq double %581, %546
  %586 = icmp sgt i64 %583, %548
  %587 = and i1 %585, %586
  %588 = or i1 %584, %587
  br i1 %588, label %589, label %599

589:                                              ; preds = %577
  %590 = getelementptr inbounds i64, i64* %22, i64 %557
  %591 = bitcast i64* %590 to double*
  store double %581, double* %591, align 8, !tbaa !25
  %592 = getelementptr inbounds i64, i64* %20, i64 %557
  store i64 %583, i64* %592, align 8, !tbaa !10
  %593 = getelementptr inbounds i64, i64* %9, i64 %578
  %594 = load i64, i64* %593, align 8, !tbaa !10
  %595 = getelementptr inbounds i64, i64* %9, i64 %557
  store i64 %594, i64* %595, align 8, !tbaa !10
  %596 = shl nsw i64 %578, 1
  %597 = or i64 %596, 1
  %598 = icmp slt i64 %597, %533
  br i1 %598, label %554, label %599, !llvm.loop !46

599:                                              ; preds = %577, %589, %541
  %600 = phi i64 [ %543, %541 ], [ %578, %589 ], [ %557, %577 ]
  %601 = getelementptr inbounds i64, i64* %22, i64 %600
  %602 = bitcast i64* %601 to double*
  store double %546, double* %602, align 8, !tbaa !25
  %603 = getelementptr inbounds i64, i64* %20, i64 %600
  store i64 %548, i64* %603, align 8, !tbaa !10
  %604 = getelementptr inbounds i64, i64* %9, i64 %600
  store i64 %550, i64* %604, align 8, !tbaa !10
  %605 = icmp sgt i64 %542, 1
  br i1 %605, label %541, label %606, !llvm.loop !49

606:                                              ; preds = %599, %535
  %607 = icmp sgt i64 %533, 0
  br i1 %607, label %608, label %613

608:                                              ; preds = %606
  %609 = getelementptr inbounds %struct.Found, %struct.Found* %10, i64 0, i32 1
  %610 = load i64*, i64** %609, align 8, !tbaa !50
  %611 = getelementptr inbounds %struct.Found, %struct.Found* %10, i64 0, i32 2
  %612 = load float*, float** %611, align 8, !tbaa !52
  br label %620

613:                                              ; preds = %694, %606
  %614 = icmp sgt i64 %0, 0
  br i1 %614, label %615, label %721

615:                                              ; preds = %613
  %616 = icmp sgt i64 %3, 0
  %617 = getelementptr inbounds %struct.List, %struct.List* %4, i64 0, i32 5
  %618 = getelementptr inbounds %struct.Found, %struct.Found* %10, i64 0, i32 3
  %619 = getelementptr inbounds %struct.Found, %struct.Found* %10, i64 0, i32 4
  br label %715

620:                                              ; preds = %608, %694
  %621 = phi i64 [ %533, %608 ], [ %622, %694 ]
  %622 = add nsw i64 %621, -1
  %623 = load i64, i64* %9, align 8, !tbaa !10
  %624 = load i64, i64* %20, align 8, !tbaa !10
  %625 = getelementptr inbounds i64, i64* %610, i64 %622
  store i64 %624, i64* %625, align 8, !tbaa !10
  %626 = load double, double* %23, align 8, !tbaa !25
  %627 = fptrunc double %626 to float
  %628 = getelementptr inbounds float, float* %612, i64 %622
  store float %627, float* %628, align 4, !tbaa !28
  %629 = getelementptr inbounds i64, i64* %22, i64 %622
  %630 = bitcast i64* %629 to double*
  %631 = load double, double* %630, align 8, !tbaa !25
  %632 = getelementptr inbounds i64, i64* %20, i64 %622
  %633 = load i64, i64* %632, align 8, !tbaa !10
  %634 = getelementptr inbounds i64, i64* %9, i64 %622
  %635 = load i64, i64* %634, align 8, !tbaa !10
  %636 = icmp sgt i64 %621, 2
  br i1 %636, label %637, label %682

637:                                              ; preds = %620, %672
  %638 = phi i64 [ %680, %672 ], [ 1, %620 ]
  %639 = phi i64 [ %679, %672 ], [ 0, %620 ]
  %640 = phi i64 [ %661, %672 ], [ 0, %620 ]
  %641 = add i64 %639, 2
  %642 = icmp slt i64 %641, %622
  br i1 %642, label %643, label %660

643:                                              ; preds = %637
  %644 = getelementptr inbounds i64, i64* %22, i64 %641
  %645 = bitcast i64* %644 to double*
  %646 = load double, double* %645, align 8, !tbaa !25
  %647 = getelementptr inbounds i64, i64* %20, i64 %641
  %648 = load i64, i64* %647, align 8, !tbaa !10
  %649 = getelementptr inbounds i64, i64* %22, i64 %638
  %650 = bitcast i64* %649 to double*
  %651 = load double, double* %650, align 8, !tbaa !25
  %652 = getelementptr inbounds i64, i64* %20, i64 %638
  %653 = load i64, i64* %652, align 8, !tbaa !10
  %654 = fcmp olt double %646, %651
  %655 = fcmp oeq double %646, %651
  %656 = icmp sgt i64 %648, %653
  %657 = and i1 %655, %656
  %658 = or i1 %654, %657
  %659 = select i1 %658, i64 %641, i64 %638
  br label %660

660:                                              ; preds = %643, %637
  %661 = phi i64 [ %638, %637 ], [ %659, %643 ]
  %662 = getelementptr inbounds i64, i64* %22, i64 %661
  %663 = bitcast i64* %662 to double*
  %664 = load double, double* %663, align 8, !tbaa !25
  %665 = getelementptr inbounds i64, i64* %20, i64 %661
  %666 = load i64, i64* %665, align 8, !tbaa !10
  %667 = fcmp olt double %664, %631
  %668 = fcmp oeq double %664, %631
  %669 = icmp sgt i64 %666, %633
  %670 = and i1 %668, %669
  %671 = or i1 %667, %670
  br i1 %671, label %672, label %682

672:                                              ; preds = %660
  %673 = getelementptr inbounds i64, i64* %22, i64 %640
  %674 = bitcast i64* %673 to double*
  store double %664, double* %674, align 8, !tbaa !25
  %675 = getelementptr inbounds i64, i64* %20, i64 %640
  store i64 %666, i64* %675, align 8, !tbaa !10
  %676 = getelementptr inbounds i64, i64* %9, i64 %661
  %677 = load i64, i64* %676, align 8, !tbaa !10
  %678 = getelementptr inbounds i64, i64* %9, i64 %640
  store i64 %677, i64* %678, align 8, !tbaa !10
  %679 = shl nsw i64 %661, 1
  %680 = or i64 %679, 1
  %681 = icmp slt i64 %680, %622
  br i1 %681, label %637, label %682, !llvm.loop !46

682:                                              ; preds = %660, %672, %620
  %683 = phi i64 [ 0, %620 ], [ %661, %672 ], [ %640, %660 ]
  %684 = getelementptr inbounds i64, i64* %22, i64 %683
  %685 = bitcast i64* %684 to double*
  store double %631, double* %685, align 8, !tbaa !25
  %686 = getelementptr inbounds i64, i64* %20, i64 %683
  store i64 %633, i64* %686, align 8, !tbaa !10
  %687 = getelementptr inbounds i64, i64* %9, i64 %683
  store i64 %635, i64* %687, align 8, !tbaa !10
  %688 = getelementptr inbounds i64, i64* %16, i64 %623
  %689 = load i64, i64* %688, align 8, !tbaa !10
  %690 = icmp sgt i64 %689, 1
  br i1 %690, label %691, label %694

691:                                              ; preds = %682
  %692 = getelementptr inbounds i64, i64* %17, i64 %623
  %693 = load i64, i64* %692, align 8, !tbaa !10
  br label %700

694:                                              ; preds = %700, %682
  %695 = phi i64 [ 0, %682 ], [ %712, %700 ]
  %696 = getelementptr inbounds i64, i64* %16, i64 %623
  %697 = getelementptr inbounds i64, i64* %17, i64 %623
  store i64 %695, i64* %697, align 8, !tbaa !10
  %698 = sub i64 0, %621
  store i64 %698, i64* %696, align 8, !tbaa !10
  %699 = icmp sgt i64 %621, 1
  br i1 %699, label %620, label %613, !llvm.loop !53

700:                                              ; preds = %691, %700
  %701 = phi i64 [ 1, %691 ], [ %713, %700 ]
  %702 = phi i64 [ 0, %691 ], [ %712, %700 ]
  %703 = add nsw i64 %693, %701
  %704 = getelementptr inbounds i64, i64* %21, i64 %703
  %705 = bitcast i64* %704 to double*
  %706 = load double, double* %705, align 8, !tbaa !25
  %707 = add nsw i64 %693, %702
  %708 = getelementptr inbounds i64, i64* %21, i64 %707
  %709 = bitcast i64* %708 to double*
  %710 = load double, double* %709, align 8, !tbaa !25
  %711 = fcmp ogt double %706, %710
  %712 = select i1 %711, i64 %701, i64 %702
  %713 = add nuw nsw i64 %701, 1
  %714 = icmp eq i64 %713, %689
  br i1 %714, label %694, label %700, !llvm.loop !54

715:                                              ; preds = %615, %723
  %716 = phi i64 [ 0, %615 ], [ %724, %723 ]
  %717 = phi i64 [ 0, %615 ], [ %725, %723 ]
  br i1 %616, label %718, label %723

718:                                              ; preds = %715
  %719 = getelementptr inbounds i64, i64* %1, i64 %717
  %720 = add i64 %716, %3
  br label %727

721:                                              ; preds = %723, %613
  %722 = getelementptr inbounds %struct.Found, %struct.Found* %10, i64 0, i32 0
  store i64 %533, i64* %722, align 8, !tbaa !55
  br label %757

723:                                              ; preds = %754, %715
  %724 = phi i64 [ %716, %715 ], [ %755, %754 ]
  %725 = add nuw nsw i64 %717, 1
  %726 = icmp eq i64 %725, %0
  br i1 %726, label %721, label %715, !llvm.loop !56

727:                                              ; preds = %718, %754
  %728 = phi i64 [ %716, %718 ], [ %755, %754 ]
  %729 = getelementptr inbounds i64, i64* %18, i64 %728
  %730 = load i64, i64* %729, align 8, !tbaa !10
  %731 = icmp slt i64 %730, 0
  br i1 %731, label %754, label %732

732:                                              ; preds = %727
  %733 = getelementptr inbounds i64, i64* %16, i64 %730
  %734 = load i64, i64* %733, align 8, !tbaa !10
  %735 = icmp sgt i64 %734, -1
  br i1 %735, label %754, label %736

736:                                              ; preds = %732
  %737 = getelementptr inbounds i64, i64* %17, i64 %730
  %738 = load i64, i64* %737, align 8, !tbaa !10
  %739 = add nsw i64 %738, -1
  store i64 %739, i64* %737, align 8, !tbaa !10
  %740 = icmp eq i64 %738, 0
  br i1 %740, label %741, label %754

741:                                              ; preds = %736
  %742 = load float*, float** %617, align 8, !tbaa !57
  %743 = getelementptr inbounds i64, i64* %19, i64 %728
  %744 = load i64, i64* %743, align 8, !tbaa !10
  %745 = getelementptr inbounds float, float* %742, i64 %744
  %746 = load float, float* %745, align 4, !tbaa !28
  %747 = load float*, float** %618, align 8, !tbaa !58
  %748 = load i64, i64* %733, align 8, !tbaa !10
  %749 = xor i64 %748, -1
  %750 = getelementptr inbounds float, float* %747, i64 %749
  store float %746, float* %750, align 4, !tbaa !28
  %751 = load i64, i64* %719, align 8, !tbaa !10
  %752 = load i64*, i64** %619, align 8, !tbaa !59
  %753 = getelementptr inbounds i64, i64* %752, i64 %749
  store i64 %751, i64* %753, align 8, !tbaa !10
  br label %754

754:                                              ; preds = %727, %732, %736, %741
  %755 = add i64 %728, 1
  %756 = icmp eq i64 %755, %720
  br i1 %756, label %723, label %727, !llvm.loop !60

757:                                              ; preds = %531, %721
  %758 = phi i64 [ %533, %721 ], [ -1, %531 ]
  ret i64 %758
}

; Function Attrs: argmemonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: argmemonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: nofree norecurse nosync nounwind
define dso_local i64 @merge(i64 noundef %0, %struct.Found* nocapture noundef readonly %1, i64* nocapture noundef readonly %2, %struct.Items* nocapture noundef readonly %3, i64 noundef %4, i64 noundef %5, i64* nocapture noundef %6, i64* nocapture noundef %7, i64* nocapture noundef writeonly %8, float* nocapture noundef writeonly %9, i64* nocapture noundef writeonly %10, i64* nocapture noundef writeonly %11, float* nocapture noundef writeonly %12) local_unnamed_addr #2 {
  %14 = getelementptr inbounds i64, i64* %6, i64 %0
  %15 = getelementptr inbounds i64, i64* %14, i64 %5
  %16 = getelementptr inbounds i64, i64* %15, i64 1
  %17 = icmp slt i64 %5, 0
  br i1 %17, label %18, label %20

18:                                               ; preds = %20, %13
  %19 = icmp sgt i64 %0, 0
  br i1 %19, label %32, label %25

20:                                               ; preds = %13, %20
  %21 = phi i64 [ %23, %20 ], [ 0, %13 ]
  %22 = getelementptr inbounds i64, i64* %14, i64 %21
  store i64 -1, i64* %22, align 8, !tbaa !10
  %23 = add nuw i64 %21, 1
  %24 = icmp eq i64 %21, %5
  br i1 %24, label %18, label %20, !llvm.loop !61

25:                                               ; preds = %32, %18
  %26 = icmp sgt i64 %0, 0
  %27 = getelementptr inbounds %struct.Items, %struct.Items* %3, i64 0, i32 0
  %28 = getelementptr inbounds %struct.Items, %struct.Items* %3, i64 0, i32 1
  %29 = getelementptr inbounds %struct.Items, %struct.Items* %3, i64 0, i32 3
  %30 = getelementptr inbounds %struct.Items, %struct.Items* %3, i64 0, i32 4
  %31 = getelementptr inbounds %struct.Items, %struct.Items* %3, i64 0, i32 5
  br label %43

32:                                               ; preds = %18, %32
  %33 = phi i64 [ %41, %32 ], [ 0, %18 ]
  %34 = getelementptr inbounds i64, i64* %6, i64 %33
  store i64 0, i64* %34, align 8, !tbaa !10
  %35 = getelementptr inbounds i64, i64* %2, i64 %33
  %36 = load i64, i64* %35, align 8, !tbaa !10
  %37 = sitofp i64 %36 to double
  %38 = fdiv double 1.000000e+00, %37
  %39 = getelementptr inbounds i64, i64* %16, i64 %33
  %40 = bitcast i64* %39 to double*
  store double %38, double* %40, align 8, !tbaa !25
  %41 = add nuw nsw i64 %33, 1
  %42 = icmp eq i64 %41, %0
  br i1 %42, label %25, label %32, !llvm.loop !62

43:                                               ; preds = %25, %174
  %44 = phi i64 [ %175, %174 ], [ 0, %25 ]
  %45 = icmp slt i64 %44, %4
  br i1 %45, label %46, label %176

46:                                               ; preds = %43
  br i1 %26, label %50, label %47

47:                                               ; preds = %69, %46
  %48 = phi i64 [ -1, %46 ], [ %70, %69 ]
  %49 = icmp slt i64 %48, 0
  br i1 %49, label %174, label %73

50:                                               ; preds = %46, %69
  %51 = phi i64 [ %70, %69 ], [ -1, %46 ]
  %52 = phi i64 [ %71, %69 ], [ 0, %46 ]
  %53 = getelementptr inbounds i64, i64* %6, i64 %52
  %54 = load i64, i64* %53, align 8, !tbaa !10
  %55 = getelementptr inbounds %struct.Found, %struct.Found* %1, i64 %52, i32 0
  %56 = load i64, i64* %55, align 8, !tbaa !55
  %57 = icmp slt i64 %54, %56
  br i1 %57, label %58, label %69

58:                                               ; preds = %50
  %59 = icmp slt i64 %51, 0
  br i1 %59, label %68, label %60

60:                                               ; preds = %58
  %61 = getelementptr inbounds i64, i64* %16, i64 %52
  %62 = bitcast i64* %61 to double*
  %63 = load double, double* %62, align 8, !tbaa !25
  %64 = getelementptr inbounds i64, i64* %16, i64 %51
  %65 = bitcast i64* %64 to double*
  %66 = load double, double* %65, align 8, !tbaa !25
  %67 = fcmp olt double %63, %66
  br i1 %67, label %68, label %69

68:                                               ; preds = %60, %58
  br label %69

69:                                               ; preds = %50, %60, %68
  %70 = phi i64 [ %52, %68 ], [ %51, %60 ], [ %51, %50 ]
  %71 = add nuw nsw i64 %52, 1
  %72 = icmp eq i64 %71, %0
  br i1 %72, label %47, label %50, !llvm.loop !63

73:                                               ; preds = %47
  %74 = getelementptr inbounds i64, i64* %6, i64 %48
  %75 = load i64, i64* %74, align 8, !tbaa !10
  %76 = add nsw i64 %75, 1
  store i64 %76, i64* %74, align 8, !tbaa !10
  %77 = getelementptr inbounds %struct.Found, %struct.Found* %1, i64 %48, i32 1
  %78 = load i64*, i64** %77, align 8, !tbaa !50
  %79 = getelementptr inbounds i64, i64* %78, i64 %75
  %80 = load i64, i64* %79, align 8, !tbaa !10
  %81 = add nsw i64 %75, 2
  %82 = sitofp i64 %81 to double
  %83 = getelementptr inbounds i64, i64* %2, i64 %48
  %84 = load i64, i64* %83, align 8, !tbaa !10
  %85 = sitofp i64 %84 to double
  %86 = fdiv double %82, %85
  %87 = getelementptr inbounds i64, i64* %16, i64 %48
  %88 = bitcast i64* %87 to double*
  store double %86, double* %88, align 8, !tbaa !25
  %89 = mul i64 %80, -7046029254386353131
  %90 = lshr i64 %89, 20
  br label %91

91:                                               ; preds = %104, %73
  %92 = phi i64 [ %90, %73 ], [ %107, %104 ]
  %93 = phi i64 [ undef, %73 ], [ %105, %104 ]
  %94 = and i64 %92, %5
  %95 = getelementptr inbounds i64, i64* %14, i64 %94
  %96 = load i64, i64* %95, align 8, !tbaa !10
  %97 = icmp slt i64 %96, 0
  br i1 %97, label %104, label %98

98:                                               ; preds = %91
  %99 = getelementptr inbounds i64, i64* %7, i64 %96
  %100 = load i64, i64* %99, align 8, !tbaa !10
  %101 = icmp eq i64 %100, %80
  %102 = select i1 %101, i64 %94, i64 %93
  %103 = xor i1 %101, true
  br label %104

104:                                              ; preds = %98, %91
  %105 = phi i64 [ %94, %91 ], [ %102, %98 ]
  %106 = phi i1 [ false, %91 ], [ %103, %98 ]
  %107 = add i64 %92, 1
  br i1 %106, label %91, label %108, !llvm.loop !18

108:                                              ; preds = %104
  %109 = getelementptr inbounds i64, i64* %14, i64 %105
  %110 = load i64, i64* %109, align 8, !tbaa !10
  %111 = icmp sgt i64 %110, -1
  br i1 %111, label %174, label %112, !llvm.loop !64

112:                                              ; preds = %108
  %113 = load i64, i64* %27, align 8, !tbaa !36
  %114 = icmp eq i64 %113, 0
  br i1 %114, label %156, label %115

115:                                              ; preds = %112
  %116 = load i64*, i64** %28, align 8, !tbaa !38
  %117 = load i64, i64* %116, align 8, !tbaa !10
  %118 = icmp slt i64 %80, %117
  br i1 %118, label %156, label %119

119:                                              ; preds = %115
  %120 = sub i64 %80, %117
  %121 = load i64, i64* %29, align 8, !tbaa !39
  %122 = lshr i64 %120, %121
  %123 = load i64, i64* %30, align 8, !tbaa !40
  %124 = icmp ult i64 %122, %123
  br i1 %124, label %125, label %156

125:                                              ; preds = %119
  %126 = load i32*, i32** %31, align 8, !tbaa !41
  %127 = getelementptr inbounds i32, i32* %126, i64 %122
  %128 = load i32, i32* %127, align 4, !tbaa !42
  %129 = sext i32 %128 to i64
  %130 = add i64 %122, 1
  %131 = getelementptr inbounds i32, i32* %126, i64 %130
  %132 = load i32, i32* %131, align 4, !tbaa !42
  %133 = icmp slt i32 %128, %132
  br i1 %133, label %134, label %148

134:                                              ; preds = %125
  %135 = sext i32 %132 to i64
  br label %136

136:                                              ; preds = %136, %134
  %137 = phi i64 [ %146, %136 ], [ %135, %134 ]
  %138 = phi i64 [ %145, %136 ], [ %129, %134 ]
  %139 = add nsw i64 %138, %137
  %140 = sdiv i64 %139, 2
  %141 = getelementptr inbounds i64, i64* %116, i64 %140
  %142 = load i64, i64* %141, align 8, !tbaa !10
  %143 = icmp slt i64 %142, %80
  %144 = add nsw i64 %140, 1
  %145 = select i1 %143, i64 %144, i64 %138
  %146 = select i1 %143, i64 %137, i64 %140
  %147 = icmp slt i64 %145, %146
  br i1 %147, label %136, label %148, !llvm.loop !44

148:                                              ; preds = %136, %125
  %149 = phi i64 [ %129, %125 ], [ %145, %136 ]
  %150 = icmp slt i64 %149, %113
  br i1 %150, label %151, label %156

151:                                              ; preds = %148
  %152 = getelementptr inbounds i64, i64* %116, i64 %149
  %153 = load i64, i64* %152, align 8, !tbaa !10
  %154 = icmp eq i64 %153, %80
  %155 = select i1 %154, i64 %149, i64 -1
  br label %156

156:                                              ; preds = %112, %115, %119, %148, %151
  %157 = phi i64 [ -1, %115 ], [ -1, %112 ], [ -1, %119 ], [ -1, %148 ], [ %155, %151 ]
  %158 = icmp slt i64 %157, 0
  br i1 %158, label %174, label %159, !llvm.loop !64

159:                                              ; preds = %156
  store i64 %44, i64* %109, align 8, !tbaa !10
  %160 = getelementptr inbounds i64, i64* %7, i64 %44
  store i64 %80, i64* %160, align 8, !tbaa !10
  %161 = getelementptr inbounds i64, i64* %8, i64 %44
  store i64 %157, i64* %161, align 8, !tbaa !10
  %162 = getelementptr inbounds i64, i64* %10, i64 %44
  store i64 %48, i64* %162, align 8, !tbaa !10
  %163 = getelementptr inbounds %struct.Found, %struct.Found* %1, i64 %48, i32 4
  %164 = load i64*, i64** %163, align 8, !tbaa !59
  %165 = getelementptr inbounds i64, i64* %164, i64 %75
  %166 = load i64, i64* %165, align 8, !tbaa !10
  %167 = getelementptr inbounds i64, i64* %11, i64 %44
  store i64 %166, i64* %167, align 8, !tbaa !10
  %168 = getelementptr inbounds %struct.Found, %struct.Found* %1, i64 %48, i32 3
  %169 = load float*, float** %168, align 8, !tbaa !58
  %170 = getelementptr inbounds float, float* %169, i64 %75
  %171 = load float, float* %170, align 4, !tbaa !28
  %172 = add nsw i64 %44, 1
  %173 = getelementptr inbounds float, float* %12, i64 %44
  store float %171, float* %173, align 4, !tbaa !28
  br label %174

174:                                              ; preds = %108, %156, %159, %47
  %175 = phi i64 [ %44, %47 ], [ %44, %108 ], [ %172, %159 ], [ %44, %156 ]
  br i1 %49, label %176, label %43

176:                                              ; preds = %174, %43
  %177 = phi i64 [ %175, %174 ], [ %44, %43 ]
  %178 = mul nsw i64 %177, %0
  %179 = icmp sgt i64 %178, 0
  br i1 %179, label %184, label %180

180:                                              ; preds = %184, %176
  %181 = icmp ne i64 %177, 0
  %182 = icmp sgt i64 %0, 0
  %183 = select i1 %182, i1 %181, i1 false
  br i1 %183, label %189, label %199

184:                                              ; preds = %176, %184
  %185 = phi i64 [ %187, %184 ], [ 0, %176 ]
  %186 = getelementptr inbounds float, float* %9, i64 %185
  store float 0x7FF8000000000000, float* %186, align 4, !tbaa !28
  %187 = add nuw nsw i64 %185, 1
  %188 = icmp eq i64 %187, %178
  br i1 %188, label %180, label %184, !llvm.loop !65

189:                                              ; preds = %180, %200
  %190 = phi i64 [ %201, %200 ], [ 0, %180 ]
  %191 = getelementptr inbounds %struct.Found, %struct.Found* %1, i64 %190, i32 0
  %192 = load i64, i64* %191, align 8, !tbaa !55
  %193 = icmp sgt i64 %192, 0
  br i1 %193, label %194, label %200

194:                                              ; preds = %189
  %195 = getelementptr inbounds %struct.Found, %struct.Found* %1, i64 %190, i32 1
  %196 = load i64*, i64** %195, align 8, !tbaa !50
  %197 = getelementptr inbounds %struct.Found, %struct.Found* %1, i64 %190, i32 2
  %198 = mul nsw i64 %190, %177
  br label %204

199:                                              ; preds = %200, %180
  ret i64 %177

200:                                              ; preds = %237, %189
  %201 = add nuw nsw i64 %190, 1
  %202 = icmp slt i64 %201, %0
  %203 = select i1 %202, i1 %181, i1 false
  br i1 %203, label %189, label %199, !llvm.loop !66

204:                                              ; preds = %194, %237
  %205 = phi i64 [ 0, %194 ], [ %238, %237 ]
  %206 = getelementptr inbounds i64, i64* %196, i64 %205
  %207 = load i64, i64* %206, align 8, !tbaa !10
  %208 = mul i64 %207, -7046029254386353131
  %209 = lshr i64 %208, 20
  br label %210

210:                                              ; preds = %223, %204
  %211 = phi i64 [ %209, %204 ], [ %226, %223 ]
  %212 = phi i64 [ undef, %204 ], [ %224, %223 ]
  %213 = and i64 %211, %5
  %214 = getelementptr inbounds i64, i64* %14, i64 %213
  %215 = load i64, i64* %214, align 8, !tbaa !10
  %216 = icmp slt i64 %215, 0
  br i1 %216, label %223, label %217

217:                                              ; preds = %210
  %218 = getelementptr inbounds i64, i64* %7, i64 %215
  %219 = load i64, i64* %218, align 8, !tbaa !10
  %220 = icmp eq i64 %219, %207
  %221 = select i1 %220, i64 %213, i64 %212
  %222 = xor i1 %220, true
  br label %223

223:                                              ; preds = %217, %210
  %224 = phi i64 [ %213, %210 ], [ %221, %217 ]
  %225 = phi i1 [ false, %210 ], [ %222, %217 ]
  %226 = add i64 %211, 1
  br i1 %225, label %210, label %227, !llvm.loop !18

227:                                              ; preds = %223
  %228 = getelementptr inbounds i64, i64* %14, i64 %224
  %229 = load i64, i64* %228, align 8, !tbaa !10
  %230 = icmp sgt i64 %229, -1
  br i1 %230, label %231, label %237

231:                                              ; preds = %227
  %232 = load float*, float** %197, align 8, !tbaa !52
  %233 = getelementptr inbounds float, float* %232, i64 %205
  %234 = load float, float* %233, align 4, !tbaa !28
  %235 = add nsw i64 %229, %198
  %236 = getelementptr inbounds float, float* %9, i64 %235
  store float %234, float* %236, align 4, !tbaa !28
  br label %237

237:                                              ; preds = %231, %227
  %238 = add nuw nsw i64 %205, 1
  %239 = icmp eq i64 %238, %192
  br i1 %239, label %200, label %204, !llvm.loop !67
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
  %32 = load float, float* %31, align 4, !tbaa !28
  %33 = fpext float %32 to double
  %34 = getelementptr inbounds double, double* %3, i64 %29
  %35 = load double, double* %34, align 8, !tbaa !25
  %36 = fmul double %35, %33
  %37 = fadd double %30, %36
  %38 = add nuw nsw i64 %29, 1
  %39 = icmp eq i64 %38, %1
  br i1 %39, label %91, label %28, !llvm.loop !68

40:                                               ; preds = %22
  %41 = bitcast float* %26 to <8 x float>*
  %42 = load <8 x float>, <8 x float>* %41, align 4, !tbaa !69
  %43 = fpext <8 x float> %42 to <8 x double>
  %44 = load <8 x double>, <8 x double>* %14, align 8, !tbaa !69
  %45 = fmul <8 x double> %44, %43
  br i1 %17, label %46, label %60

46:                                               ; preds = %40, %46
  %47 = phi i64 [ %58, %46 ], [ 8, %40 ]
  %48 = phi <8 x double> [ %57, %46 ], [ %45, %40 ]
  %49 = getelementptr inbounds float, float* %26, i64 %47
  %50 = bitcast float* %49 to <8 x float>*
  %51 = load <8 x float>, <8 x float>* %50, align 4, !tbaa !69
  %52 = fpext <8 x float> %51 to <8 x double>
  %53 = getelementptr inbounds double, double* %3, i64 %47
  %54 = bitcast double* %53 to <8 x double>*
  %55 = load <8 x double>, <8 x double>* %54, align 8, !tbaa !69
  %56 = fmul <8 x double> %55, %52
  %57 = fadd <8 x double> %48, %56
  %58 = add nuw nsw i64 %47, 8
  %59 = icmp slt i64 %58, %16
  br i1 %59, label %46, label %60, !llvm.loop !70

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
  %83 = load float, float* %82, align 4, !tbaa !28
  %84 = fpext float %83 to double
  %85 = getelementptr inbounds double, double* %3, i64 %80
  %86 = load double, double* %85, align 8, !tbaa !25
  %87 = fmul double %86, %84
  %88 = fadd double %81, %87
  %89 = add nuw nsw i64 %80, 1
  %90 = icmp eq i64 %89, %1
  br i1 %90, label %91, label %79, !llvm.loop !71

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
  %99 = load double, double* %98, align 8, !tbaa !25
  %100 = fcmp olt double %92, %99
  br i1 %100, label %162, label %101

101:                                              ; preds = %96
  %102 = fcmp oeq double %92, %99
  br i1 %102, label %103, label %111

103:                                              ; preds = %101
  %104 = getelementptr inbounds i64, i64* %4, i64 %24
  %105 = load i64, i64* %104, align 8, !tbaa !10
  %106 = getelementptr inbounds i64, i64* %8, i64 %97
  %107 = load i64, i64* %106, align 8, !tbaa !10
  %108 = getelementptr inbounds i64, i64* %4, i64 %107
  %109 = load i64, i64* %108, align 8, !tbaa !10
  %110 = icmp sgt i64 %105, %109
  br i1 %110, label %162, label %111

111:                                              ; preds = %103, %101, %94
  br i1 %19, label %112, label %115

112:                                              ; preds = %111
  %113 = getelementptr inbounds i64, i64* %4, i64 %24
  %114 = load i64, i64* %113, align 8, !tbaa !10
  br label %118

115:                                              ; preds = %118, %111
  %116 = phi i32 [ 1, %111 ], [ %124, %118 ]
  %117 = icmp eq i32 %116, 0
  br i1 %117, label %162, label %127

118:                                              ; preds = %112, %118
  %119 = phi i64 [ 0, %112 ], [ %125, %118 ]
  %120 = phi i32 [ 1, %112 ], [ %124, %118 ]
  %121 = getelementptr inbounds i64, i64* %6, i64 %119
  %122 = load i64, i64* %121, align 8, !tbaa !10
  %123 = icmp eq i64 %122, %114
  %124 = select i1 %123, i32 0, i32 %120
  %125 = add nuw nsw i64 %119, 1
  %126 = icmp eq i64 %125, %5
  br i1 %126, label %115, label %118, !llvm.loop !72

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
  %141 = load double, double* %140, align 8, !tbaa !25
  %142 = fcmp ogt double %141, %92
  br i1 %142, label %158, label %143

143:                                              ; preds = %137
  %144 = fcmp oeq double %141, %92
  br i1 %144, label %145, label %152

145:                                              ; preds = %143
  %146 = getelementptr inbounds i64, i64* %8, i64 %139
  %147 = load i64, i64* %146, align 8, !tbaa !10
  %148 = getelementptr inbounds i64, i64* %4, i64 %147
  %149 = load i64, i64* %148, align 8, !tbaa !10
  %150 = load i64, i64* %136, align 8, !tbaa !10
  %151 = icmp slt i64 %149, %150
  br i1 %151, label %158, label %152

152:                                              ; preds = %145, %143
  %153 = getelementptr inbounds double, double* %9, i64 %138
  store double %141, double* %153, align 8, !tbaa !25
  %154 = getelementptr inbounds i64, i64* %8, i64 %139
  %155 = load i64, i64* %154, align 8, !tbaa !10
  %156 = getelementptr inbounds i64, i64* %8, i64 %138
  store i64 %155, i64* %156, align 8, !tbaa !10
  %157 = icmp sgt i64 %138, 1
  br i1 %157, label %137, label %158, !llvm.loop !73

158:                                              ; preds = %152, %145, %137, %127
  %159 = phi i64 [ %133, %127 ], [ 0, %152 ], [ %138, %145 ], [ %138, %137 ]
  %160 = getelementptr inbounds double, double* %9, i64 %159
  store double %92, double* %160, align 8, !tbaa !25
  %161 = getelementptr inbounds i64, i64* %8, i64 %159
  store i64 %24, i64* %161, align 8, !tbaa !10
  br label %162

162:                                              ; preds = %158, %115, %96, %103, %91
  %163 = phi i64 [ %23, %91 ], [ %23, %103 ], [ %23, %96 ], [ %130, %158 ], [ %23, %115 ]
  %164 = add nuw nsw i64 %24, 1
  %165 = icmp eq i64 %164, %0
  br i1 %165, label %20, label %22, !llvm.loop !74
}

attributes #0 = { nofree nosync nounwind }
attributes #1 = { argmemonly mustprogress nocallback nofree nosync nounwind willreturn }
attributes #2 = { nofree norecurse nosync nounwind }
attributes #3 = { argmemonly nofree norecurse nosync nounwind }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0, !1, !2}
!llvm.ident = !{!3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{!"clang version 15.0.7 (https://github.com/ziglang/zig-bootstrap a3a6e85f9ec95b1772f5ace363e46df2f336c6b8)"}
!4 = !{!5, !9, i64 8}
!5 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40}
!6 = !{!"long", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!"any pointer", !7, i64 0}
!10 = !{!6, !6, i64 0}
!11 = distinct !{!11, !12, !13}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!5, !6, i64 0}
!15 = distinct !{!15, !12, !13}
!16 = !{!5, !9, i64 16}
!17 = !{!5, !9, i64 24}
!18 = distinct !{!18, !13}
!19 = distinct !{!19, !12, !13}
!20 = distinct !{!20, !12, !13}
!21 = distinct !{!21, !12, !13}
!22 = distinct !{!22, !12, !13}
!23 = distinct !{!23, !12, !13}
!24 = distinct !{!24, !12, !13}
!25 = !{!26, !26, i64 0}
!26 = !{!"double", !7, i64 0}
!27 = !{!5, !9, i64 32}
!28 = !{!29, !29, i64 0}
!29 = !{!"float", !7, i64 0}
!30 = distinct !{!30, !12, !13}
!31 = distinct !{!31, !12, !13}
!32 = distinct !{!32, !12, !13}
!33 = distinct !{!33, !12, !13}
!34 = distinct !{!34, !12, !13}
!35 = distinct !{!35, !12, !13}
!36 = !{!37, !6, i64 0}
!37 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16, !6, i64 24, !6, i64 32, !9, i64 40}
!38 = !{!37, !9, i64 8}
!39 = !{!37, !6, i64 24}
!40 = !{!37, !6, i64 32}
!41 = !{!37, !9, i64 40}
!42 = !{!43, !43, i64 0}
!43 = !{!"int", !7, i64 0}
!44 = distinct !{!44, !12, !13}
!45 = !{!37, !9, i64 16}
!46 = distinct !{!46, !12, !13}
!47 = distinct !{!47, !12, !13}
!48 = distinct !{!48, !12, !13}
!49 = distinct !{!49, !12, !13}
!50 = !{!51, !9, i64 8}
!51 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32}
!52 = !{!51, !9, i64 16}
!53 = distinct !{!53, !12, !13}
!54 = distinct !{!54, !12, !13}
!55 = !{!51, !6, i64 0}
!56 = distinct !{!56, !12, !13}
!57 = !{!5, !9, i64 40}
!58 = !{!51, !9, i64 24}
!59 = !{!51, !9, i64 32}
!60 = distinct !{!60, !12, !13}
!61 = distinct !{!61, !12, !13}
!62 = distinct !{!62, !12, !13}
!63 = distinct !{!63, !12, !13}
!64 = distinct !{!64, !12, !13}
!65 = distinct !{!65, !12, !13}
!66 = distinct !{!66, !12, !13}
!67 = distinct !{!67, !12, !13}
!68 = distinct !{!68, !12, !13}
!69 = !{!7, !7, i64 0}
!70 = distinct !{!70, !12, !13}
!71 = distinct !{!71, !12, !13}
!72 = distinct !{!72, !12, !13}
!73 = distinct !{!73, !12, !13}
!74 = distinct !{!74, !12, !13}
