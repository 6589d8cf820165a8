; translated from recall.c, SHA-256 e53987fbb5d1c90b01cbff03a671577df1ba1fdbd4b5a293c97d1b92d429e892

%struct.List = type { i64, i64*, i64*, i64*, float*, float* }
%struct.Items = type { i64, i64*, i64*, i64, i64, i32* }
%struct.Found = type { i64, i64*, float*, float*, i64* }

; Function Attrs: nofree nosync nounwind
define dso_local i64 @add_up(i64 noundef %0, i64* nocapture noundef readonly %1, double* nocapture noundef readonly %2, i64 noundef %3, %struct.List* nocapture noundef readonly %4, %struct.Items* nocapture noundef readonly %5, i64 noundef %6, i64 noundef %7, i64 noundef %8, i64* noundef %9, %struct.Found* nocapture noundef %10) local_unnamed_addr #0 {
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
  %31 = load i64*, i64** %30, align 8, !tbaa !4
  %32 = getelementptr inbounds %struct.List, %struct.List* %4, i64 0, i32 0
  %33 = getelementptr inbounds %struct.List, %struct.List* %4, i64 0, i32 2
  %34 = getelementptr inbounds %struct.List, %struct.List* %4, i64 0, i32 2
  %35 = getelementptr inbounds %struct.List, %struct.List* %4, i64 0, i32 3
  br label %46

36:                                               ; preds = %11, %36
  %37 = phi i64 [ %39, %36 ], [ 0, %11 ]
  %38 = getelementptr inbounds i32, i32* %20, i64 %37
  store i32 -1, i32* %38, align 4, !tbaa !10
  %39 = add nuw i64 %37, 1
  %40 = icmp eq i64 %37, %8
  br i1 %40, label %27, label %36, !llvm.loop !12

41:                                               ; preds = %152, %27
  %42 = phi i32 [ 0, %27 ], [ %99, %152 ]
  %43 = icmp sgt i32 %42, 0
  br i1 %43, label %44, label %160

44:                                               ; preds = %41
  %45 = zext i32 %42 to i64
  br label %164

46:                                               ; preds = %29, %152
  %47 = phi i32 [ 0, %29 ], [ %99, %152 ]
  %48 = phi i64 [ 0, %29 ], [ %153, %152 ]
  %49 = load i64, i64* %32, align 8, !tbaa !15
  %50 = getelementptr inbounds i64, i64* %1, i64 %48
  %51 = load i64, i64* %50, align 8, !tbaa !16
  %52 = icmp sgt i64 %49, 0
  br i1 %52, label %53, label %65

53:                                               ; preds = %46, %53
  %54 = phi i64 [ %63, %53 ], [ 0, %46 ]
  %55 = phi i64 [ %62, %53 ], [ %49, %46 ]
  %56 = add nsw i64 %55, %54
  %57 = sdiv i64 %56, 2
  %58 = getelementptr inbounds i64, i64* %31, i64 %57
  %59 = load i64, i64* %58, align 8, !tbaa !16
  %60 = icmp slt i64 %59, %51
  %61 = add nsw i64 %57, 1
  %62 = select i1 %60, i64 %55, i64 %57
  %63 = select i1 %60, i64 %61, i64 %54
  %64 = icmp slt i64 %63, %62
  br i1 %64, label %53, label %65, !llvm.loop !17

65:                                               ; preds = %53, %46
  %66 = phi i64 [ 0, %46 ], [ %63, %53 ]
  %67 = icmp slt i64 %66, %49
  br i1 %67, label %68, label %73

68:                                               ; preds = %65
  %69 = getelementptr inbounds i64, i64* %31, i64 %66
  %70 = load i64, i64* %69, align 8, !tbaa !16
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
  %79 = load i64*, i64** %33, align 8, !tbaa !18
  %80 = getelementptr inbounds i64, i64* %79, i64 %74
  %81 = load i64, i64* %80, align 8, !tbaa !16
  br label %82

82:                                               ; preds = %73, %78
  %83 = phi i64 [ %81, %78 ], [ 0, %73 ]
  %84 = getelementptr inbounds i64, i64* %9, i64 %48
  store i64 %83, i64* %84, align 8, !tbaa !16
  %85 = icmp sgt i64 %74, -1
  br i1 %85, label %86, label %92

86:                                               ; preds = %82
  %87 = load i64*, i64** %34, align 8, !tbaa !18
  %88 = add nsw i64 %74, 1
  %89 = getelementptr inbounds i64, i64* %87, i64 %88
  %90 = load i64, i64* %89, align 8, !tbaa !16
  %91 = sub nsw i64 %90, %83
  br label %92

92:                                               ; preds = %86, %82
  %93 = phi i64 [ %91, %86 ], [ 0, %82 ]
  %94 = tail call i64 @llvm.smin.i64(i64 %93, i64 %3)
  %95 = icmp sgt i64 %94, 0
  br i1 %95, label %96, label %98

96:                                               ; preds = %92
  %97 = load i64*, i64** %35, align 8, !tbaa !19
  br label %101

98:                                               ; preds = %148, %92
  %99 = phi i32 [ %47, %92 ], [ %149, %148 ]
  %100 = icmp slt i64 %93, %3
  br i1 %100, label %155, label %152

101:                                              ; preds = %96, %148
  %102 = phi i32 [ %47, %96 ], [ %149, %148 ]
  %103 = phi i64 [ 0, %96 ], [ %150, %148 ]
  %104 = load i64, i64* %84, align 8, !tbaa !16
  %105 = add nsw i64 %104, %103
  %106 = getelementptr inbounds i64, i64* %97, i64 %105
  %107 = load i64, i64* %106, align 8, !tbaa !16
  %108 = getelementptr inbounds i32, i32* %76, i64 %103
  store i32 -1, i32* %108, align 4, !tbaa !10
  %109 = icmp eq i64 %107, 0
  br i1 %109, label %148, label %110

110:                                              ; preds = %101
  %111 = mul i64 %107, -7046029254386353131
  %112 = lshr i64 %111, 20
  %113 = and i64 %112, %8
  %114 = getelementptr inbounds i32, i32* %20, i64 %113
  %115 = load i32, i32* %114, align 4, !tbaa !10
  %116 = icmp sgt i32 %115, -1
  br i1 %116, label %117, label %130

117:                                              ; preds = %110, %124
  %118 = phi i32 [ %128, %124 ], [ %115, %110 ]
  %119 = phi i64 [ %126, %124 ], [ %113, %110 ]
  %120 = zext i32 %118 to i64
  %121 = getelementptr inbounds i64, i64* %14, i64 %120
  %122 = load i64, i64* %121, align 8, !tbaa !16
  %123 = icmp eq i64 %122, %107
  br i1 %123, label %130, label %124

124:                                              ; preds = %117
  %125 = add i64 %119, 1
  %126 = and i64 %125, %8
  %127 = getelementptr inbounds i32, i32* %20, i64 %126
  %128 = load i32, i32* %127, align 4, !tbaa !10
  %129 = icmp sgt i32 %128, -1
  br i1 %129, label %117, label %130, !llvm.loop !20

130:                                              ; preds = %117, %124, %110
  %131 = phi i64 [ %113, %110 ], [ %119, %117 ], [ %126, %124 ]
  %132 = phi i32 [ %115, %110 ], [ %118, %117 ], [ %128, %124 ]
  %133 = getelementptr inbounds i32, i32* %20, i64 %131
  %134 = icmp slt i32 %132, 0
  br i1 %134, label %135, label %140

135:                                              ; preds = %130
  store i32 %102, i32* %133, align 4, !tbaa !10
  %136 = sext i32 %102 to i64
  %137 = getelementptr inbounds i64, i64* %14, i64 %136
  store i64 %107, i64* %137, align 8, !tbaa !16
  %138 = add nsw i32 %102, 1
  %139 = getelementptr inbounds i32, i32* %23, i64 %136
  store i32 0, i32* %139, align 4, !tbaa !10
  br label %140

140:                                              ; preds = %135, %130
  %141 = phi i32 [ %138, %135 ], [ %102, %130 ]
  %142 = load i32, i32* %133, align 4, !tbaa !10
  store i32 %142, i32* %108, align 4, !tbaa !10
  %143 = load i32, i32* %133, align 4, !tbaa !10
  %144 = sext i32 %143 to i64
  %145 = getelementptr inbounds i32, i32* %23, i64 %144
  %146 = load i32, i32* %145, align 4, !tbaa !10
  %147 = add nsw i32 %146, 1
  store i32 %147, i32* %145, align 4, !tbaa !10
  br label %148

148:                                              ; preds = %101, %140
  %149 = phi i32 [ %141, %140 ], [ %102, %101 ]
  %150 = add nuw nsw i64 %103, 1
  %151 = icmp eq i64 %150, %94
  br i1 %151, label %98, label %101, !llvm.loop !21

152:                                              ; preds = %155, %98
  %153 = add nuw nsw i64 %48, 1
  %154 = icmp eq i64 %153, %0
  br i1 %154, label %41, label %46, !llvm.loop !22

155:                                              ; preds = %98, %155
  %156 = phi i64 [ %158, %155 ], [ %94, %98 ]
  %157 = getelementptr inbounds i32, i32* %76, i64 %156
  store i32 -1, i32* %157, align 4, !tbaa !10
  %158 = add nsw i64 %156, 1
  %159 = icmp eq i64 %158, %3
  br i1 %159, label %152, label %155, !llvm.loop !23

160:                                              ; preds = %164, %41
  %161 = icmp sgt i32 %42, 0
  br i1 %161, label %162, label %173

162:                                              ; preds = %160
  %163 = zext i32 %42 to i64
  br label %178

164:                                              ; preds = %44, %164
  %165 = phi i64 [ 0, %44 ], [ %168, %164 ]
  %166 = phi i32 [ 0, %44 ], [ %171, %164 ]
  %167 = getelementptr inbounds i32, i32* %24, i64 %165
  store i32 %166, i32* %167, align 4, !tbaa !10
  %168 = add nuw nsw i64 %165, 1
  %169 = getelementptr inbounds i32, i32* %23, i64 %165
  %170 = load i32, i32* %169, align 4, !tbaa !10
  %171 = add nsw i32 %170, %166
  %172 = icmp eq i64 %168, %45
  br i1 %172, label %160, label %164, !llvm.loop !24

173:                                              ; preds = %178, %160
  %174 = icmp sgt i64 %0, 0
  br i1 %174, label %175, label %189

175:                                              ; preds = %173
  %176 = icmp sgt i64 %3, 0
  %177 = getelementptr inbounds %struct.List, %struct.List* %4, i64 0, i32 4
  br label %183

178:                                              ; preds = %162, %178
  %179 = phi i64 [ 0, %162 ], [ %181, %178 ]
  %180 = getelementptr inbounds i32, i32* %23, i64 %179
  store i32 0, i32* %180, align 4, !tbaa !10
  %181 = add nuw nsw i64 %179, 1
  %182 = icmp eq i64 %181, %163
  br i1 %182, label %173, label %178, !llvm.loop !25

183:                                              ; preds = %175, %209
  %184 = phi i64 [ 0, %175 ], [ %210, %209 ]
  %185 = phi i64 [ 0, %175 ], [ %211, %209 ]
  br i1 %176, label %186, label %209

186:                                              ; preds = %183
  %187 = getelementptr inbounds double, double* %2, i64 %185
  %188 = getelementptr inbounds i64, i64* %9, i64 %185
  br label %213

189:                                              ; preds = %209, %173
  %190 = icmp sgt i32 %42, 0
  br i1 %190, label %191, label %546

191:                                              ; preds = %189
  %192 = bitcast [8 x double]* %12 to i8*
  %193 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 0
  %194 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 1
  %195 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 2
  %196 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 3
  %197 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 4
  %198 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 5
  %199 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 6
  %200 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 7
  %201 = icmp eq i64 %6, 0
  %202 = getelementptr inbounds %struct.Items, %struct.Items* %5, i64 0, i32 0
  %203 = getelementptr inbounds %struct.Items, %struct.Items* %5, i64 0, i32 1
  %204 = getelementptr inbounds %struct.Items, %struct.Items* %5, i64 0, i32 3
  %205 = getelementptr inbounds %struct.Items, %struct.Items* %5, i64 0, i32 4
  %206 = getelementptr inbounds %struct.Items, %struct.Items* %5, i64 0, i32 5
  %207 = getelementptr inbounds %struct.Items, %struct.Items* %5, i64 0, i32 2
  %208 = zext i32 %42 to i64
  br label %242

209:                                              ; preds = %238, %183
  %210 = phi i64 [ %184, %183 ], [ %240, %238 ]
  %211 = add nuw nsw i64 %185, 1
  %212 = icmp eq i64 %211, %0
  br i1 %212, label %189, label %183, !llvm.loop !26

213:                                              ; preds = %186, %238
  %214 = phi i64 [ 0, %186 ], [ %239, %238 ]
  %215 = phi i64 [ %184, %186 ], [ %240, %238 ]
  %216 = getelementptr inbounds i32, i32* %22, i64 %215
  %217 = load i32, i32* %216, align 4, !tbaa !10
  %218 = icmp sgt i32 %217, -1
  br i1 %218, label %219, label %238

219:                                              ; preds = %213
  %220 = load double, double* %187, align 8, !tbaa !27
  %221 = load float*, float** %177, align 8, !tbaa !29
  %222 = load i64, i64* %188, align 8, !tbaa !16
  %223 = add nsw i64 %222, %214
  %224 = getelementptr inbounds float, float* %221, i64 %223
  %225 = load float, float* %224, align 4, !tbaa !30
  %226 = fpext float %225 to double
  %227 = fmul double %220, %226
  %228 = zext i32 %217 to i64
  %229 = getelementptr inbounds i32, i32* %24, i64 %228
  %230 = load i32, i32* %229, align 4, !tbaa !10
  %231 = getelementptr inbounds i32, i32* %23, i64 %228
  %232 = load i32, i32* %231, align 4, !tbaa !10
  %233 = add nsw i32 %232, 1
  store i32 %233, i32* %231, align 4, !tbaa !10
  %234 = add nsw i32 %232, %230
  %235 = sext i32 %234 to i64
  %236 = getelementptr inbounds i64, i64* %16, i64 %235
  %237 = bitcast i64* %236 to double*
  store double %227, double* %237, align 8, !tbaa !27
  br label %238

238:                                              ; preds = %219, %213
  %239 = add nuw nsw i64 %214, 1
  %240 = add nsw i64 %215, 1
  %241 = icmp eq i64 %239, %3
  br i1 %241, label %209, label %213, !llvm.loop !32

242:                                              ; preds = %191, %543
  %243 = phi i64 [ 0, %191 ], [ %544, %543 ]
  %244 = phi i64 [ 0, %191 ], [ %542, %543 ]
  %245 = getelementptr inbounds i32, i32* %24, i64 %243
  %246 = load i32, i32* %245, align 4, !tbaa !10
  %247 = sext i32 %246 to i64
  %248 = getelementptr inbounds i64, i64* %16, i64 %247
  %249 = bitcast i64* %248 to double*
  %250 = getelementptr inbounds i32, i32* %23, i64 %243
  %251 = load i32, i32* %250, align 4, !tbaa !10
  %252 = icmp sgt i32 %251, 1
  %253 = load double, double* %249, align 8, !tbaa !27
  br i1 %252, label %254, label %330

254:                                              ; preds = %242
  %255 = getelementptr inbounds i64, i64* %248, i64 1
  %256 = add nsw i32 %251, -1
  %257 = zext i32 %256 to i64
  %258 = icmp ult i32 %256, 8
  br i1 %258, label %259, label %270

259:                                              ; preds = %254
  %260 = icmp eq i32 %256, 0
  br i1 %260, label %327, label %261

261:                                              ; preds = %259, %261
  %262 = phi i64 [ %268, %261 ], [ 0, %259 ]
  %263 = phi double [ %267, %261 ], [ 0.000000e+00, %259 ]
  %264 = getelementptr inbounds i64, i64* %255, i64 %262
  %265 = bitcast i64* %264 to double*
  %266 = load double, double* %265, align 8, !tbaa !27
  %267 = fadd double %263, %266
  %268 = add nuw nsw i64 %262, 1
  %269 = icmp eq i64 %268, %257
  br i1 %269, label %327, label %261, !llvm.loop !33

270:                                              ; preds = %254
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %192) #5
  br label %274

271:                                              ; preds = %274
  %272 = and i64 %257, 4294967288
  %273 = icmp ugt i64 %272, 8
  br i1 %273, label %282, label %298

274:                                              ; preds = %274, %270
  %275 = phi i64 [ 0, %270 ], [ %280, %274 ]
  %276 = getelementptr inbounds i64, i64* %255, i64 %275
  %277 = bitcast i64* %276 to double*
  %278 = load double, double* %277, align 8, !tbaa !27
  %279 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 %275
  store double %278, double* %279, align 8, !tbaa !27
  %280 = add nuw nsw i64 %275, 1
  %281 = icmp eq i64 %280, 8
  br i1 %281, label %271, label %274, !llvm.loop !34

282:                                              ; preds = %271, %284
  %283 = phi i64 [ %285, %284 ], [ 8, %271 ]
  br label %287

284:                                              ; preds = %287
  %285 = add nuw nsw i64 %283, 8
  %286 = icmp ult i64 %285, %272
  br i1 %286, label %282, label %298, !llvm.loop !35

287:                                              ; preds = %287, %282
  %288 = phi i64 [ 0, %282 ], [ %296, %287 ]
  %289 = add nuw nsw i64 %288, %283
  %290 = getelementptr inbounds i64, i64* %255, i64 %289
  %291 = bitcast i64* %290 to double*
  %292 = load double, double* %291, align 8, !tbaa !27
  %293 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 %288
  %294 = load double, double* %293, align 8, !tbaa !27
  %295 = fadd double %292, %294
  store double %295, double* %293, align 8, !tbaa !27
  %296 = add nuw nsw i64 %288, 1
  %297 = icmp eq i64 %296, 8
  br i1 %297, label %284, label %287, !llvm.loop !36

298:                                              ; preds = %284, %271
  %299 = phi i64 [ 8, %271 ], [ %285, %284 ]
  %300 = load double, double* %193, align 16, !tbaa !27
  %301 = load double, double* %194, align 8, !tbaa !27
  %302 = fadd double %300, %301
  %303 = load double, double* %195, align 16, !tbaa !27
  %304 = load double, double* %196, align 8, !tbaa !27
  %305 = fadd double %303, %304
  %306 = fadd double %302, %305
  %307 = load double, double* %197, align 16, !tbaa !27
  %308 = load double, double* %198, align 8, !tbaa !27
  %309 = fadd double %307, %308
  %310 = load double, double* %199, align 16, !tbaa !27
  %311 = load double, double* %200, align 8, !tbaa !27
  %312 = fadd double %310, %311
  %313 = fadd double %309, %312
  %314 = fadd double %306, %313
  %315 = icmp slt i64 %299, %257
  br i1 %315, label %316, label %325

316:                                              ; preds = %298, %316
  %317 = phi i64 [ %323, %316 ], [ %299, %298 ]
  %318 = phi double [ %322, %316 ], [ %314, %298 ]
  %319 = getelementptr inbounds i64, i64* %255, i64 %317
  %320 = bitcast i64* %319 to double*
  %321 = load double, double* %320, align 8, !tbaa !27
  %322 = fadd double %318, %321
  %323 = add nuw nsw i64 %317, 1
  %324 = icmp eq i64 %323, %257
  br i1 %324, label %325, label %316, !llvm.loop !37

325:                                              ; preds = %316, %298
  %326 = phi double [ %314, %298 ], [ %322, %316 ]
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %192) #5
  br label %327

327:                                              ; preds = %261, %259, %325
  %328 = phi double [ %326, %325 ], [ 0.000000e+00, %259 ], [ %267, %261 ]
  %329 = fadd double %253, %328
  br label %330

330:                                              ; preds = %242, %327
  %331 = phi double [ %329, %327 ], [ %253, %242 ]
  %332 = fcmp uno double %331, 0.000000e+00
  br i1 %332, label %540, label %333

333:                                              ; preds = %330
  %334 = icmp eq i64 %244, %7
  br i1 %334, label %335, label %345

335:                                              ; preds = %333
  %336 = load double, double* %18, align 8, !tbaa !27
  %337 = load i64, i64* %15, align 8, !tbaa !16
  %338 = getelementptr inbounds i64, i64* %14, i64 %243
  %339 = load i64, i64* %338, align 8, !tbaa !16
  %340 = fcmp olt double %336, %331
  %341 = fcmp oeq double %336, %331
  %342 = icmp sgt i64 %337, %339
  %343 = and i1 %341, %342
  %344 = or i1 %340, %343
  br i1 %344, label %345, label %540

345:                                              ; preds = %335, %333
  br i1 %201, label %404, label %346

346:                                              ; preds = %345
  %347 = getelementptr inbounds i64, i64* %14, i64 %243
  %348 = load i64, i64* %347, align 8, !tbaa !16
  %349 = load i64, i64* %202, align 8, !tbaa !38
  %350 = icmp eq i64 %349, 0
  br i1 %350, label %392, label %351

351:                                              ; preds = %346
  %352 = load i64*, i64** %203, align 8, !tbaa !40
  %353 = load i64, i64* %352, align 8, !tbaa !16
  %354 = icmp slt i64 %348, %353
  br i1 %354, label %392, label %355

355:                                              ; preds = %351
  %356 = sub i64 %348, %353
  %357 = load i64, i64* %204, align 8, !tbaa !41
  %358 = lshr i64 %356, %357
  %359 = load i64, i64* %205, align 8, !tbaa !42
  %360 = icmp ult i64 %358, %359
  br i1 %360, label %361, label %392

361:                                              ; preds = %355
  %362 = load i32*, i32** %206, align 8, !tbaa !43
  %363 = getelementptr inbounds i32, i32* %362, i64 %358
  %364 = load i32, i32* %363, align 4, !tbaa !10
  %365 = sext i32 %364 to i64
  %366 = add i64 %358, 1
  %367 = getelementptr inbounds i32, i32* %362, i64 %366
  %368 = load i32, i32* %367, align 4, !tbaa !10
  %369 = icmp slt i32 %364, %368
  br i1 %369, label %370, label %384

370:                                              ; preds = %361
  %371 = sext i32 %368 to i64
  br label %372

372:                                              ; preds = %372, %370
  %373 = phi i64 [ %382, %372 ], [ %371, %370 ]
  %374 = phi i64 [ %381, %372 ], [ %365, %370 ]
  %375 = add nsw i64 %374, %373
  %376 = sdiv i64 %375, 2
  %377 = getelementptr inbounds i64, i64* %352, i64 %376
  %378 = load i64, i64* %377, align 8, !tbaa !16
  %379 = icmp slt i64 %378, %348
  %380 = add nsw i64 %376, 1
  %381 = select i1 %379, i64 %380, i64 %374
  %382 = select i1 %379, i64 %373, i64 %376
  %383 = icmp slt i64 %381, %382
  br i1 %383, label %372, label %384, !llvm.loop !44

384:                                              ; preds = %372, %361
  %385 = phi i64 [ %365, %361 ], [ %381, %372 ]
  %386 = icmp slt i64 %385, %349
  br i1 %386, label %387, label %392

387:                                              ; preds = %384
  %388 = getelementptr inbounds i64, i64* %352, i64 %385
  %389 = load i64, i64* %388, align 8, !tbaa !16
  %390 = icmp eq i64 %389, %348
  %391 = select i1 %390, i64 %385, i64 -1
  br label %392

392:                                              ; preds = %387, %384, %355, %351, %346
  %393 = phi i64 [ -1, %351 ], [ -1, %346 ], [ -1, %355 ], [ -1, %384 ], [ %391, %387 ]
  %394 = icmp sgt i64 %393, -1
  br i1 %394, label %395, label %401

395:                                              ; preds = %392
  %396 = load i64*, i64** %207, align 8, !tbaa !45
  %397 = getelementptr inbounds i64, i64* %396, i64 %393
  %398 = load i64, i64* %397, align 8, !tbaa !16
  %399 = icmp eq i64 %398, %6
  %400 = zext i1 %399 to i32
  br label %401

401:                                              ; preds = %392, %395
  %402 = phi i32 [ 0, %392 ], [ %400, %395 ]
  %403 = icmp eq i32 %402, 0
  br i1 %403, label %540, label %404

404:                                              ; preds = %401, %345
  br i1 %334, label %405, label %461

405:                                              ; preds = %404
  %406 = getelementptr inbounds i64, i64* %14, i64 %243
  %407 = load i64, i64* %406, align 8, !tbaa !16
  %408 = icmp sgt i64 %244, 1
  br i1 %408, label %409, label %454

409:                                              ; preds = %405, %444
  %410 = phi i64 [ %452, %444 ], [ 1, %405 ]
  %411 = phi i64 [ %451, %444 ], [ 0, %405 ]
  %412 = phi i64 [ %433, %444 ], [ 0, %405 ]
  %413 = add i64 %411, 2
  %414 = icmp slt i64 %413, %244
  br i1 %414, label %415, label %432

415:                                              ; preds = %409
  %416 = getelementptr inbounds i64, i64* %17, i64 %413
  %417 = bitcast i64* %416 to double*
  %418 = load double, double* %417, align 8, !tbaa !27
  %419 = getelementptr inbounds i64, i64* %15, i64 %413
  %420 = load i64, i64* %419, align 8, !tbaa !16
  %421 = getelementptr inbounds i64, i64* %17, i64 %410
  %422 = bitcast i64* %421 to double*
  %423 = load double, double* %422, align 8, !tbaa !27
  %424 = getelementptr inbounds i64, i64* %15, i64 %410
  %425 = load i64, i64* %424, align 8, !tbaa !16
  %426 = fcmp olt double %418, %423
  %427 = fcmp oeq double %418, %423
  %428 = icmp sgt i64 %420, %425
  %429 = and i1 %427, %428
  %430 = or i1 %426, %429
  %431 = select i1 %430, i64 %413, i64 %410
  br label %432

432:                                              ; preds = %415, %409
  %433 = phi i64 [ %410, %409 ], [ %431, %415 ]
  %434 = getelementptr inbounds i64, i64* %17, i64 %433
  %435 = bitcast i64* %434 to double*
  %436 = load double, double* %435, align 8, !tbaa !27
  %437 = getelementptr inbounds i64, i64* %15, i64 %433
  %438 = load i64, i64* %437, align 8, !tbaa !16
  %439 = fcmp olt double %436, %331
  %440 = fcmp oeq double %436, %331
  %441 = icmp sgt i64 %438, %407
  %442 = and i1 %440, %441
  %443 = or i1 %439, %442
  br i1 %443, label %444, label %454

444:                                              ; preds = %432
  %445 = getelementptr inbounds i64, i64* %17, i64 %412
  %446 = bitcast i64* %445 to double*
  store double %436, double* %446, align 8, !tbaa !27
  %447 = getelementptr inbounds i64, i64* %15, i64 %412
  store i64 %438, i64* %447, align 8, !tbaa !16
  %448 = getelementptr inbounds i32, i32* %25, i64 %433
  %449 = load i32, i32* %448, align 4, !tbaa !10
  %450 = getelementptr inbounds i32, i32* %25, i64 %412
  store i32 %449, i32* %450, align 4, !tbaa !10
  %451 = shl nsw i64 %433, 1
  %452 = or i64 %451, 1
  %453 = icmp slt i64 %452, %244
  br i1 %453, label %409, label %454, !llvm.loop !46

454:                                              ; preds = %432, %444, %405
  %455 = phi i64 [ 0, %405 ], [ %433, %444 ], [ %412, %432 ]
  %456 = getelementptr inbounds i64, i64* %17, i64 %455
  %457 = bitcast i64* %456 to double*
  store double %331, double* %457, align 8, !tbaa !27
  %458 = getelementptr inbounds i64, i64* %15, i64 %455
  store i64 %407, i64* %458, align 8, !tbaa !16
  %459 = getelementptr inbounds i32, i32* %25, i64 %455
  %460 = trunc i64 %243 to i32
  store i32 %460, i32* %459, align 4, !tbaa !10
  br label %540

461:                                              ; preds = %404
  %462 = getelementptr inbounds i64, i64* %17, i64 %244
  %463 = bitcast i64* %462 to double*
  store double %331, double* %463, align 8, !tbaa !27
  %464 = getelementptr inbounds i64, i64* %14, i64 %243
  %465 = load i64, i64* %464, align 8, !tbaa !16
  %466 = getelementptr inbounds i64, i64* %15, i64 %244
  store i64 %465, i64* %466, align 8, !tbaa !16
  %467 = add nsw i64 %244, 1
  %468 = getelementptr inbounds i32, i32* %25, i64 %244
  %469 = trunc i64 %243 to i32
  store i32 %469, i32* %468, align 4, !tbaa !10
  %470 = icmp eq i64 %467, %7
  %471 = icmp sgt i64 %244, 0
  %472 = and i1 %470, %471
  br i1 %472, label %473, label %540

473:                                              ; preds = %461
  %474 = sdiv i64 %467, 2
  br label %475

475:                                              ; preds = %473, %533
  %476 = phi i64 [ %477, %533 ], [ %474, %473 ]
  %477 = add nsw i64 %476, -1
  %478 = getelementptr inbounds i64, i64* %17, i64 %477
  %479 = bitcast i64* %478 to double*
  %480 = load double, double* %479, align 8, !tbaa !27
  %481 = getelementptr inbounds i64, i64* %15, i64 %477
  %482 = load i64, i64* %481, align 8, !tbaa !16
  %483 = getelementptr inbounds i32, i32* %25, i64 %477
  %484 = load i32, i32* %483, align 4, !tbaa !10
  %485 = shl nsw i64 %477, 1
  %486 = or i64 %485, 1
  %487 = icmp sgt i64 %486, %244
  br i1 %487, label %533, label %488

488:                                              ; preds = %475, %523
  %489 = phi i64 [ %531, %523 ], [ %486, %475 ]
  %490 = phi i64 [ %530, %523 ], [ %485, %475 ]
  %491 = phi i64 [ %512, %523 ], [ %477, %475 ]
  %492 = add i64 %490, 2
  %493 = icmp sgt i64 %492, %244
  br i1 %493, label %511, label %494

494:                                              ; preds = %488
  %495 = getelementptr inbounds i64, i64* %17, i64 %492
  %496 = bitcast i64* %495 to double*
  %497 = load double, double* %496, align 8, !tbaa !27
  %498 = getelementptr inbounds i64, i64* %15, i64 %492
  %499 = load i64, i64* %498, align 8, !tbaa !16
  %500 = getelementptr inbounds i64, i64* %17, i64 %489
  %501 = bitcast i64* %500 to double*
  %502 = load double, double* %501, align 8, !tbaa !27
  %503 = getelementptr inbounds i64, i64* %15, i64 %489
  %504 = load i64, i64* %503, align 8, !tbaa !16
  %505 = fcmp olt double %497, %502
  %506 = fcmp oeq double %497, %502
  %507 = icmp sgt i64 %499, %504
  %508 = and i1 %506, %507
  %509 = or i1 %505, %508
  %510 = select i1 %509, i64 %492, i64 %489
  br label %511

511:                                              ; preds = %494, %488
  %512 = phi i64 [ %489, %488 ], [ %510, %494 ]
  %513 = getelementptr inbounds i64, i64* %17, i64 %512
  %514 = bitcast i64* %513 to double*
  %515 = load double, double* %514, align 8, !tbaa !27
  %516 = getelementptr inbounds i64, i64* %15, i64 %512
  %517 = load i64, i64* %516, align 8, !tbaa !16
  %518 = fcmp olt double %515, %480
  %519 = fcmp oeq double %515, %480
  %520 = icmp sgt i64 %517, %482
  %521 = and i1 %519, %520
  %522 = or i1 %518, %521
  br i1 %522, label %523, label %533

523:                                              ; preds = %511
  %524 = getelementptr inbounds i64, i64* %17, i64 %491
  %525 = bitcast i64* %524 to double*
  store double %515, double* %525, align 8, !tbaa !27
  %526 = getelementptr inbounds i64, i64* %15, i64 %491
  store i64 %517, i64* %526, align 8, !tbaa !16
  %527 = getelementptr inbounds i32, i32* %25, i64 %512
  %528 = load i32, i32* %527, align 4, !tbaa !10
  %529 = getelementptr inbounds i32, i32* %25, i64 %491
  store i32 %528, i32* %529, align 4, !tbaa !10
  %530 = shl nsw i64 %512, 1
  %531 = or i64 %530, 1
  %532 = icmp sgt i64 %531, %244
  br i1 %532, label %533, label %488, !llvm.loop !46

533:                                              ; preds = %511, %523, %475
  %534 = phi i64 [ %477, %475 ], [ %512, %523 ], [ %491, %511 ]
  %535 = getelementptr inbounds i64, i64* %17, i64 %534
  %536 = bitcast i64* %535 to double*
  store double %480, double* %536, align 8, !tbaa !27
  %537 = getelementptr inbounds i64, i64* %15, i64 %534
  store i64 %482, i64* %537, align 8, !tbaa !16
  %538 = getelementptr inbounds i32, i32* %25, i64 %534
  store i32 %484, i32* %538, align 4, !tbaa !10
  %539 = icmp sgt i64 %476, 1
  br i1 %539, label %475, label %540, !llvm.loop !47

540:                                              ; preds = %533, %461, %401, %335, %330, %454
  %541 = phi i32 [ 30, %454 ], [ 1, %330 ], [ 30, %335 ], [ 30, %401 ], [ 0, %461 ], [ 0, %533 ]
  %542 = phi i64 [ %244, %454 ], [ %244, %330 ], [ %244, %335 ], [ %244, %401 ], [ %467, %461 ], [ %467, %533 ]
  switch i32 %541, label %546 [
    i32 0, label %543
    i32 30, label %543
  ]

543:                                              ; preds = %540, %540
  %544 = add nuw nsw i64 %243, 1
  %545 = icmp eq i64 %544, %208
  br i1 %545, label %546, label %242, !llvm.loop !48

546:                                              ; preds = %540, %543, %189
  %547 = phi i32 [ 28, %189 ], [ %541, %540 ], [ 28, %543 ]
  %548 = phi i64 [ 0, %189 ], [ %542, %543 ], [ %542, %540 ]
  %549 = icmp eq i32 %547, 28
  br i1 %549, label %550, label %783

550:                                              ; preds = %546
  %551 = icmp slt i64 %548, %7
  %552 = icmp sgt i64 %548, 1
  %553 = and i1 %551, %552
  br i1 %553, label %554, label %621

554:                                              ; preds = %550
  %555 = sdiv i64 %548, 2
  br label %556

556:                                              ; preds = %554, %614
  %557 = phi i64 [ %558, %614 ], [ %555, %554 ]
  %558 = add nsw i64 %557, -1
  %559 = getelementptr inbounds i64, i64* %17, i64 %558
  %560 = bitcast i64* %559 to double*
  %561 = load double, double* %560, align 8, !tbaa !27
  %562 = getelementptr inbounds i64, i64* %15, i64 %558
  %563 = load i64, i64* %562, align 8, !tbaa !16
  %564 = getelementptr inbounds i32, i32* %25, i64 %558
  %565 = load i32, i32* %564, align 4, !tbaa !10
  %566 = shl nsw i64 %558, 1
  %567 = or i64 %566, 1
  %568 = icmp slt i64 %567, %548
  br i1 %568, label %569, label %614

569:                                              ; preds = %556, %604
  %570 = phi i64 [ %612, %604 ], [ %567, %556 ]
  %571 = phi i64 [ %611, %604 ], [ %566, %556 ]
  %572 = phi i64 [ %593, %604 ], [ %558, %556 ]
  %573 = add i64 %571, 2
  %574 = icmp slt i64 %573, %548
  br i1 %574, label %575, label %592

575:                                              ; preds = %569
  %576 = getelementptr inbounds i64, i64* %17, i64 %573
  %577 = bitcast i64* %576 to double*
  %578 = load double, double* %577, align 8, !tbaa !27
  %579 = getelementptr inbounds i64, i64* %15, i64 %573
  %580 = load i64, i64* %579, align 8, !tbaa !16
  %581 = getelementptr inbounds i64, i64* %17, i64 %570
  %582 = bitcast i64* %581 to double*
  %583 = load double, double* %582, align 8, !tbaa !27
  %584 = getelementptr inbounds i64, i64* %15, i64 %570
  %585 = load i64, i64* %584, align 8, !tbaa !16
  %586 = fcmp olt double %578, %583
  %587 = fcmp oeq double %578, %583
  %588 = icmp sgt i64 %580, %585
  %589 = and i1 %587, %588
  %590 = or i1 %586, %589
  %591 = select i1 %590, i64 %573, i64 %570
  br label %592

592:                                              ; preds = %575, %569
  %593 = phi i64 [ %570, %569 ], [ %591, %575 ]
  %594 = getelementptr inbounds i64, i64* %17, i64 %593
  %595 = bitcast i64* %594 to double*
  %596 = load double, double* %595, align 8, !tbaa !27
  %597 = getelementptr inbounds i64, i64* %15, i64 %593
  %598 = load i64, i64* %597, align 8, !tbaa !16
  %599 = fcmp olt double %596, %561
  %600 = fcmp oeq double %596, %561
  %601 = icmp sgt i64 %598, %563
  %602 = and i1 %600, %601
  %603 = or i1 %599, %602
  br i1 %603, label %604, label %614

604:                                              ; preds = %592
  %605 = getelementptr inbounds i64, i64* %17, i64 %572
  %606 = bitcast i64* %605 to double*
  store double %596, double* %606, align 8, !tbaa !27
  %607 = getelementptr inbounds i64, i64* %15, i64 %572
  store i64 %598, i64* %607, align 8, !tbaa !16
  %608 = getelementptr inbounds i32, i32* %25, i64 %593
  %609 = load i32, i32* %608, align 4, !tbaa !10
  %610 = getelementptr inbounds i32, i32* %25, i64 %572
  store i32 %609, i32* %610, align 4, !tbaa !10
  %611 = shl nsw i64 %593, 1
  %612 = or i64 %611, 1
  %613 = icmp slt i64 %612, %548
  br i1 %613, label %569, label %614, !llvm.loop !46

614:                                              ; preds = %592, %604, %556
  %615 = phi i64 [ %558, %556 ], [ %593, %604 ], [ %572, %592 ]
  %616 = getelementptr inbounds i64, i64* %17, i64 %615
  %617 = bitcast i64* %616 to double*
  store double %561, double* %617, align 8, !tbaa !27
  %618 = getelementptr inbounds i64, i64* %15, i64 %615
  store i64 %563, i64* %618, align 8, !tbaa !16
  %619 = getelementptr inbounds i32, i32* %25, i64 %615
  store i32 %565, i32* %619, align 4, !tbaa !10
  %620 = icmp sgt i64 %557, 1
  br i1 %620, label %556, label %621, !llvm.loop !49

621:                                              ; preds = %614, %550
  %622 = icmp sgt i64 %548, 0
  br i1 %622, label %623, label %628

623:                                              ; preds = %621
  %624 = getelementptr inbounds %struct.Found, %struct.Found* %10, i64 0, i32 1
  %625 = load i64*, i64** %624, align 8, !tbaa !50
  %626 = getelementptr inbounds %struct.Found, %struct.Found* %10, i64 0, i32 2
  %627 = load float*, float** %626, align 8, !tbaa !52
  br label %635

628:                                              ; preds = %712, %621
  %629 = icmp sgt i64 %0, 0
  br i1 %629, label %630, label %743

630:                                              ; preds = %628
  %631 = icmp sgt i64 %3, 0
  %632 = getelementptr inbounds %struct.List, %struct.List* %4, i64 0, i32 5
  %633 = getelementptr inbounds %struct.Found, %struct.Found* %10, i64 0, i32 3
  %634 = getelementptr inbounds %struct.Found, %struct.Found* %10, i64 0, i32 4
  br label %737

635:                                              ; preds = %623, %712
  %636 = phi i64 [ %548, %623 ], [ %637, %712 ]
  %637 = add nsw i64 %636, -1
  %638 = load i32, i32* %25, align 4, !tbaa !10
  %639 = load i64, i64* %15, align 8, !tbaa !16
  %640 = getelementptr inbounds i64, i64* %625, i64 %637
  store i64 %639, i64* %640, align 8, !tbaa !16
  %641 = load double, double* %18, align 8, !tbaa !27
  %642 = fptrunc double %641 to float
  %643 = getelementptr inbounds float, float* %627, i64 %637
  store float %642, float* %643, align 4, !tbaa !30
  %644 = getelementptr inbounds i64, i64* %17, i64 %637
  %645 = bitcast i64* %644 to double*
  %646 = load double, double* %645, align 8, !tbaa !27
  %647 = getelementptr inbounds i64, i64* %15, i64 %637
  %648 = load i64, i64* %647, align 8, !tbaa !16
  %649 = getelementptr inbounds i32, i32* %25, i64 %637
  %650 = load i32, i32* %649, align 4, !tbaa !10
  %651 = icmp sgt i64 %636, 2
  br i1 %651, label %652, label %697

652:                                              ; preds = %635, %687
  %653 = phi i64 [ %695, %687 ], [ 1, %635 ]
  %654 = phi i64 [ %694, %687 ], [ 0, %635 ]
  %655 = phi i64 [ %676, %687 ], [ 0, %635 ]
  %656 = add i64 %654, 2
  %657 = icmp slt i64 %656, %637
  br i1 %657, label %658, label %675

658:                                              ; preds = %652
  %659 = getelementptr inbounds i64, i64* %17, i64 %656
  %660 = bitcast i64* %659 to double*
  %661 = load double, double* %660, align 8, !tbaa !27
  %662 = getelementptr inbounds i64, i64* %15, i64 %656
  %663 = load i64, i64* %662, align 8, !tbaa !16
  %664 = getelementptr inbounds i64, i64* %17, i64 %653
  %665 = bitcast i64* %664 to double*
  %666 = load double, double* %665, align 8, !tbaa !27
  %667 = getelementptr inbounds i64, i64* %15, i64 %653
  %668 = load i64, i64* %667, align 8, !tbaa !16
  %669 = fcmp olt double %661, %666
  %670 = fcmp oeq double %661, %666
  %671 = icmp sgt i64 %663, %668
  %672 = and i1 %670, %671
  %673 = or i1 %669, %672
  %674 = select i1 %673, i64 %656, i64 %653
  br label %675

675:                                              ; preds = %658, %652
  %676 = phi i64 [ %653, %652 ], [ %674, %658 ]
  %677 = getelementptr inbounds i64, i64* %17, i64 %676
  %678 = bitcast i64* %677 to double*
  %679 = load double, double* %678, align 8, !tbaa !27
  %680 = getelementptr inbounds i64, i64* %15, i64 %676
  %681 = load i64, i64* %680, align 8, !tbaa !16
  %682 = fcmp olt double %679, %646
  %683 = fcmp oeq double %679, %646
  %684 = icmp sgt i64 %681, %648
  %685 = and i1 %683, %684
  %686 = or i1 %682, %685
  br i1 %686, label %687, label %697

687:                                              ; preds = %675
  %688 = getelementptr inbounds i64, i64* %17, i64 %655
  %689 = bitcast i64* %688 to double*
  store double %679, double* %689, align 8, !tbaa !27
  %690 = getelementptr inbounds i64, i64* %15, i64 %655
  store i64 %681, i64* %690, align 8, !tbaa !16
  %691 = getelementptr inbounds i32, i32* %25, i64 %676
  %692 = load i32, i32* %691, align 4, !tbaa !10
  %693 = getelementptr inbounds i32, i32* %25, i64 %655
  store i32 %692, i32* %693, align 4, !tbaa !10
  %694 = shl nsw i64 %676, 1
  %695 = or i64 %694, 1
  %696 = icmp slt i64 %695, %637
  br i1 %696, label %652, label %697, !llvm.loop !46

697:                                              ; preds = %675, %687, %635
  %698 = phi i64 [ 0, %635 ], [ %676, %687 ], [ %655, %675 ]
  %699 = getelementptr inbounds i64, i64* %17, i64 %698
  %700 = bitcast i64* %699 to double*
  store double %646, double* %700, align 8, !tbaa !27
  %701 = getelementptr inbounds i64, i64* %15, i64 %698
  store i64 %648, i64* %701, align 8, !tbaa !16
  %702 = getelementptr inbounds i32, i32* %25, i64 %698
  store i32 %650, i32* %702, align 4, !tbaa !10
  %703 = sext i32 %638 to i64
  %704 = getelementptr inbounds i32, i32* %23, i64 %703
  %705 = load i32, i32* %704, align 4, !tbaa !10
  %706 = icmp sgt i32 %705, 1
  br i1 %706, label %707, label %712

707:                                              ; preds = %697
  %708 = getelementptr inbounds i32, i32* %24, i64 %703
  %709 = load i32, i32* %708, align 4, !tbaa !10
  %710 = sext i32 %709 to i64
  %711 = zext i32 %705 to i64
  br label %720

712:                                              ; preds = %720, %697
  %713 = phi i32 [ 0, %697 ], [ %734, %720 ]
  %714 = sext i32 %638 to i64
  %715 = getelementptr inbounds i32, i32* %23, i64 %714
  %716 = getelementptr inbounds i32, i32* %24, i64 %714
  store i32 %713, i32* %716, align 4, !tbaa !10
  %717 = trunc i64 %637 to i32
  %718 = xor i32 %717, -1
  store i32 %718, i32* %715, align 4, !tbaa !10
  %719 = icmp sgt i64 %636, 1
  br i1 %719, label %635, label %628, !llvm.loop !53

720:                                              ; preds = %707, %720
  %721 = phi i64 [ 1, %707 ], [ %735, %720 ]
  %722 = phi i32 [ 0, %707 ], [ %734, %720 ]
  %723 = add nsw i64 %721, %710
  %724 = getelementptr inbounds i64, i64* %16, i64 %723
  %725 = bitcast i64* %724 to double*
  %726 = load double, double* %725, align 8, !tbaa !27
  %727 = add nsw i32 %709, %722
  %728 = sext i32 %727 to i64
  %729 = getelementptr inbounds i64, i64* %16, i64 %728
  %730 = bitcast i64* %729 to double*
  %731 = load double, double* %730, align 8, !tbaa !27
  %732 = fcmp ogt double %726, %731
  %733 = trunc i64 %721 to i32
  %734 = select i1 %732, i32 %733, i32 %722
  %735 = add nuw nsw i64 %721, 1
  %736 = icmp eq i64 %735, %711
  br i1 %736, label %712, label %720, !llvm.loop !54

737:                                              ; preds = %630, %745
  %738 = phi i64 [ 0, %630 ], [ %746, %745 ]
  %739 = phi i64 [ 0, %630 ], [ %747, %745 ]
  br i1 %631, label %740, label %745

740:                                              ; preds = %737
  %741 = getelementptr inbounds i64, i64* %9, i64 %739
  %742 = getelementptr inbounds i64, i64* %1, i64 %739
  br label %749

743:                                              ; preds = %745, %628
  %744 = getelementptr inbounds %struct.Found, %struct.Found* %10, i64 0, i32 0
  store i64 %548, i64* %744, align 8, !tbaa !55
  br label %783

745:                                              ; preds = %779, %737
  %746 = phi i64 [ %738, %737 ], [ %781, %779 ]
  %747 = add nuw nsw i64 %739, 1
  %748 = icmp eq i64 %747, %0
  br i1 %748, label %743, label %737, !llvm.loop !56

749:                                              ; preds = %740, %779
  %750 = phi i64 [ 0, %740 ], [ %780, %779 ]
  %751 = phi i64 [ %738, %740 ], [ %781, %779 ]
  %752 = getelementptr inbounds i32, i32* %22, i64 %751
  %753 = load i32, i32* %752, align 4, !tbaa !10
  %754 = icmp slt i32 %753, 0
  br i1 %754, label %779, label %755

755:                                              ; preds = %749
  %756 = zext i32 %753 to i64
  %757 = getelementptr inbounds i32, i32* %23, i64 %756
  %758 = load i32, i32* %757, align 4, !tbaa !10
  %759 = icmp sgt i32 %758, -1
  br i1 %759, label %779, label %760

760:                                              ; preds = %755
  %761 = getelementptr inbounds i32, i32* %24, i64 %756
  %762 = load i32, i32* %761, align 4, !tbaa !10
  %763 = add nsw i32 %762, -1
  store i32 %763, i32* %761, align 4, !tbaa !10
  %764 = icmp eq i32 %762, 0
  br i1 %764, label %765, label %779

765:                                              ; preds = %760
  %766 = load float*, float** %632, align 8, !tbaa !57
  %767 = load i64, i64* %741, align 8, !tbaa !16
  %768 = add nsw i64 %767, %750
  %769 = getelementptr inbounds float, float* %766, i64 %768
  %770 = load float, float* %769, align 4, !tbaa !30
  %771 = load float*, float** %633, align 8, !tbaa !58
  %772 = load i32, i32* %757, align 4, !tbaa !10
  %773 = xor i32 %772, -1
  %774 = sext i32 %773 to i64
  %775 = getelementptr inbounds float, float* %771, i64 %774
  store float %770, float* %775, align 4, !tbaa !30
  %776 = load i64, i64* %742, align 8, !tbaa !16
  %777 = load i64*, i64** %634, align 8, !tbaa !59
  %778 = getelementptr inbounds i64, i64* %777, i64 %774
  store i64 %776, i64* %778, align 8, !tbaa !16
  br label %779

779:                                              ; preds = %749, %755, %760, %765
  %780 = add nuw nsw i64 %750, 1
  %781 = add nsw i64 %751, 1
  %782 = icmp eq i64 %780, %3
  br i1 %782, label %745, label %749, !llvm.loop !60

783:                                              ; preds = %546, %743
  %784 = phi i64 [ %548, %743 ], [ -1, %546 ]
  ret i64 %784
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
  store i64 -1, i64* %22, align 8, !tbaa !16
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
  store i64 0, i64* %34, align 8, !tbaa !16
  %35 = getelementptr inbounds i64, i64* %2, i64 %33
  %36 = load i64, i64* %35, align 8, !tbaa !16
  %37 = sitofp i64 %36 to double
  %38 = fdiv double 1.000000e+00, %37
  %39 = getelementptr inbounds i64, i64* %16, i64 %33
  %40 = bitcast i64* %39 to double*
  store double %38, double* %40, align 8, !tbaa !27
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
  %54 = load i64, i64* %53, align 8, !tbaa !16
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
  %63 = load double, double* %62, align 8, !tbaa !27
  %64 = getelementptr inbounds i64, i64* %16, i64 %51
  %65 = bitcast i64* %64 to double*
  %66 = load double, double* %65, align 8, !tbaa !27
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
  %75 = load i64, i64* %74, align 8, !tbaa !16
  %76 = add nsw i64 %75, 1
  store i64 %76, i64* %74, align 8, !tbaa !16
  %77 = getelementptr inbounds %struct.Found, %struct.Found* %1, i64 %48, i32 1
  %78 = load i64*, i64** %77, align 8, !tbaa !50
  %79 = getelementptr inbounds i64, i64* %78, i64 %75
  %80 = load i64, i64* %79, align 8, !tbaa !16
  %81 = add nsw i64 %75, 2
  %82 = sitofp i64 %81 to double
  %83 = getelementptr inbounds i64, i64* %2, i64 %48
  %84 = load i64, i64* %83, align 8, !tbaa !16
  %85 = sitofp i64 %84 to double
  %86 = fdiv double %82, %85
  %87 = getelementptr inbounds i64, i64* %16, i64 %48
  %88 = bitcast i64* %87 to double*
  store double %86, double* %88, align 8, !tbaa !27
  %89 = mul i64 %80, -7046029254386353131
  %90 = lshr i64 %89, 20
  br label %91

91:                                               ; preds = %104, %73
  %92 = phi i64 [ %90, %73 ], [ %107, %104 ]
  %93 = phi i64 [ undef, %73 ], [ %105, %104 ]
  %94 = and i64 %92, %5
  %95 = getelementptr inbounds i64, i64* %14, i64 %94
  %96 = load i64, i64* %95, align 8, !tbaa !16
  %97 = icmp slt i64 %96, 0
  br i1 %97, label %104, label %98

98:                                               ; preds = %91
  %99 = getelementptr inbounds i64, i64* %7, i64 %96
  %100 = load i64, i64* %99, align 8, !tbaa !16
  %101 = icmp eq i64 %100, %80
  %102 = select i1 %101, i64 %94, i64 %93
  %103 = xor i1 %101, true
  br label %104

104:                                              ; preds = %98, %91
  %105 = phi i64 [ %94, %91 ], [ %102, %98 ]
  %106 = phi i1 [ false, %91 ], [ %103, %98 ]
  %107 = add i64 %92, 1
  br i1 %106, label %91, label %108, !llvm.loop !64

108:                                              ; preds = %104
  %109 = getelementptr inbounds i64, i64* %14, i64 %105
  %110 = load i64, i64* %109, align 8, !tbaa !16
  %111 = icmp sgt i64 %110, -1
  br i1 %111, label %174, label %112, !llvm.loop !65

112:                                              ; preds = %108
  %113 = load i64, i64* %27, align 8, !tbaa !38
  %114 = icmp eq i64 %113, 0
  br i1 %114, label %156, label %115

115:                                              ; preds = %112
  %116 = load i64*, i64** %28, align 8, !tbaa !40
  %117 = load i64, i64* %116, align 8, !tbaa !16
  %118 = icmp slt i64 %80, %117
  br i1 %118, label %156, label %119

119:                                              ; preds = %115
  %120 = sub i64 %80, %117
  %121 = load i64, i64* %29, align 8, !tbaa !41
  %122 = lshr i64 %120, %121
  %123 = load i64, i64* %30, align 8, !tbaa !42
  %124 = icmp ult i64 %122, %123
  br i1 %124, label %125, label %156

125:                                              ; preds = %119
  %126 = load i32*, i32** %31, align 8, !tbaa !43
  %127 = getelementptr inbounds i32, i32* %126, i64 %122
  %128 = load i32, i32* %127, align 4, !tbaa !10
  %129 = sext i32 %128 to i64
  %130 = add i64 %122, 1
  %131 = getelementptr inbounds i32, i32* %126, i64 %130
  %132 = load i32, i32* %131, align 4, !tbaa !10
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
  %142 = load i64, i64* %141, align 8, !tbaa !16
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
  %153 = load i64, i64* %152, align 8, !tbaa !16
  %154 = icmp eq i64 %153, %80
  %155 = select i1 %154, i64 %149, i64 -1
  br label %156

156:                                              ; preds = %112, %115, %119, %148, %151
  %157 = phi i64 [ -1, %115 ], [ -1, %112 ], [ -1, %119 ], [ -1, %148 ], [ %155, %151 ]
  %158 = icmp slt i64 %157, 0
  br i1 %158, label %174, label %159, !llvm.loop !65

159:                                              ; preds = %156
  store i64 %44, i64* %109, align 8, !tbaa !16
  %160 = getelementptr inbounds i64, i64* %7, i64 %44
  store i64 %80, i64* %160, align 8, !tbaa !16
  %161 = getelementptr inbounds i64, i64* %8, i64 %44
  store i64 %157, i64* %161, align 8, !tbaa !16
  %162 = getelementptr inbounds i64, i64* %10, i64 %44
  store i64 %48, i64* %162, align 8, !tbaa !16
  %163 = getelementptr inbounds %struct.Found, %struct.Found* %1, i64 %48, i32 4
  %164 = load i64*, i64** %163, align 8, !tbaa !59
  %165 = getelementptr inbounds i64, i64* %164, i64 %75
  %166 = load i64, i64* %165, align 8, !tbaa !16
  %167 = getelementptr inbounds i64, i64* %11, i64 %44
  store i64 %166, i64* %167, align 8, !tbaa !16
  %168 = getelementptr inbounds %struct.Found, %struct.Found* %1, i64 %48, i32 3
  %169 = load float*, float** %168, align 8, !tbaa !58
  %170 = getelementptr inbounds float, float* %169, i64 %75
  %171 = load float, float* %170, align 4, !tbaa !30
  %172 = add nsw i64 %44, 1
  %173 = getelementptr inbounds float, float* %12, i64 %44
  store float %171, float* %173, align 4, !tbaa !30
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
  store float 0x7FF8000000000000, float* %186, align 4, !tbaa !30
  %187 = add nuw nsw i64 %185, 1
  %188 = icmp eq i64 %187, %178
  br i1 %188, label %180, label %184, !llvm.loop !66

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
  br i1 %203, label %189, label %199, !llvm.loop !67

204:                                              ; preds = %194, %237
  %205 = phi i64 [ 0, %194 ], [ %238, %237 ]
  %206 = getelementptr inbounds i64, i64* %196, i64 %205
  %207 = load i64, i64* %206, align 8, !tbaa !16
  %208 = mul i64 %207, -7046029254386353131
  %209 = lshr i64 %208, 20
  br label %210

210:                                              ; preds = %223, %204
  %211 = phi i64 [ %209, %204 ], [ %226, %223 ]
  %212 = phi i64 [ undef, %204 ], [ %224, %223 ]
  %213 = and i64 %211, %5
  %214 = getelementptr inbounds i64, i64* %14, i64 %213
  %215 = load i64, i64* %214, align 8, !tbaa !16
  %216 = icmp slt i64 %215, 0
  br i1 %216, label %223, label %217

217:                                              ; preds = %210
  %218 = getelementptr inbounds i64, i64* %7, i64 %215
  %219 = load i64, i64* %218, align 8, !tbaa !16
  %220 = icmp eq i64 %219, %207
  %221 = select i1 %220, i64 %213, i64 %212
  %222 = xor i1 %220, true
  br label %223

223:                                              ; preds = %217, %210
  %224 = phi i64 [ %213, %210 ], [ %221, %217 ]
  %225 = phi i1 [ false, %210 ], [ %222, %217 ]
  %226 = add i64 %211, 1
  br i1 %225, label %210, label %227, !llvm.loop !64

227:                                              ; preds = %223
  %228 = getelementptr inbounds i64, i64* %14, i64 %224
  %229 = load i64, i64* %228, align 8, !tbaa !16
  %230 = icmp sgt i64 %229, -1
  br i1 %230, label %231, label %237

231:                                              ; preds = %227
  %232 = load float*, float** %197, align 8, !tbaa !52
  %233 = getelementptr inbounds float, float* %232, i64 %205
  %234 = load float, float* %233, align 4, !tbaa !30
  %235 = add nsw i64 %229, %198
  %236 = getelementptr inbounds float, float* %9, i64 %235
  store float %234, float* %236, align 4, !tbaa !30
  br label %237

237:                                              ; preds = %231, %227
  %238 = add nuw nsw i64 %205, 1
  %239 = icmp eq i64 %238, %192
  br i1 %239, label %200, label %204, !llvm.loop !68
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
  %32 = load float, float* %31, align 4, !tbaa !30
  %33 = fpext float %32 to double
  %34 = getelementptr inbounds double, double* %3, i64 %29
  %35 = load double, double* %34, align 8, !tbaa !27
  %36 = fmul double %35, %33
  %37 = fadd double %30, %36
  %38 = add nuw nsw i64 %29, 1
  %39 = icmp eq i64 %38, %1
  br i1 %39, label %91, label %28, !llvm.loop !69

40:                                               ; preds = %22
  %41 = bitcast float* %26 to <8 x float>*
  %42 = load <8 x float>, <8 x float>* %41, align 4, !tbaa !70
  %43 = fpext <8 x float> %42 to <8 x double>
  %44 = load <8 x double>, <8 x double>* %14, align 8, !tbaa !70
  %45 = fmul <8 x double> %44, %43
  br i1 %17, label %46, label %60

46:                                               ; preds = %40, %46
  %47 = phi i64 [ %58, %46 ], [ 8, %40 ]
  %48 = phi <8 x double> [ %57, %46 ], [ %45, %40 ]
  %49 = getelementptr inbounds float, float* %26, i64 %47
  %50 = bitcast float* %49 to <8 x float>*
  %51 = load <8 x float>, <8 x float>* %50, align 4, !tbaa !70
  %52 = fpext <8 x float> %51 to <8 x double>
  %53 = getelementptr inbounds double, double* %3, i64 %47
  %54 = bitcast double* %53 to <8 x double>*
  %55 = load <8 x double>, <8 x double>* %54, align 8, !tbaa !70
  %56 = fmul <8 x double> %55, %52
  %57 = fadd <8 x double> %48, %56
  %58 = add nuw nsw i64 %47, 8
  %59 = icmp slt i64 %58, %16
  br i1 %59, label %46, label %60, !llvm.loop !71

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
  %83 = load float, float* %82, align 4, !tbaa !30
  %84 = fpext float %83 to double
  %85 = getelementptr inbounds double, double* %3, i64 %80
  %86 = load double, double* %85, align 8, !tbaa !27
  %87 = fmul double %86, %84
  %88 = fadd double %81, %87
  %89 = add nuw nsw i64 %80, 1
  %90 = icmp eq i64 %89, %1
  br i1 %90, label %91, label %79, !llvm.loop !72

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
  %99 = load double, double* %98, align 8, !tbaa !27
  %100 = fcmp olt double %92, %99
  br i1 %100, label %162, label %101

101:                                              ; preds = %96
  %102 = fcmp oeq double %92, %99
  br i1 %102, label %103, label %111

103:                                              ; preds = %101
  %104 = getelementptr inbounds i64, i64* %4, i64 %24
  %105 = load i64, i64* %104, align 8, !tbaa !16
  %106 = getelementptr inbounds i64, i64* %8, i64 %97
  %107 = load i64, i64* %106, align 8, !tbaa !16
  %108 = getelementptr inbounds i64, i64* %4, i64 %107
  %109 = load i64, i64* %108, align 8, !tbaa !16
  %110 = icmp sgt i64 %105, %109
  br i1 %110, label %162, label %111

111:                                              ; preds = %103, %101, %94
  br i1 %19, label %112, label %115

112:                                              ; preds = %111
  %113 = getelementptr inbounds i64, i64* %4, i64 %24
  %114 = load i64, i64* %113, align 8, !tbaa !16
  br label %118

115:                                              ; preds = %118, %111
  %116 = phi i32 [ 1, %111 ], [ %124, %118 ]
  %117 = icmp eq i32 %116, 0
  br i1 %117, label %162, label %127

118:                                              ; preds = %112, %118
  %119 = phi i64 [ 0, %112 ], [ %125, %118 ]
  %120 = phi i32 [ 1, %112 ], [ %124, %118 ]
  %121 = getelementptr inbounds i64, i64* %6, i64 %119
  %122 = load i64, i64* %121, align 8, !tbaa !16
  %123 = icmp eq i64 %122, %114
  %124 = select i1 %123, i32 0, i32 %120
  %125 = add nuw nsw i64 %119, 1
  %126 = icmp eq i64 %125, %5
  br i1 %126, label %115, label %118, !llvm.loop !73

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
  %141 = load double, double* %140, align 8, !tbaa !27
  %142 = fcmp ogt double %141, %92
  br i1 %142, label %158, label %143

143:                                              ; preds = %137
  %144 = fcmp oeq double %141, %92
  br i1 %144, label %145, label %152

145:                                              ; preds = %143
  %146 = getelementptr inbounds i64, i64* %8, i64 %139
  %147 = load i64, i64* %146, align 8, !tbaa !16
  %148 = getelementptr inbounds i64, i64* %4, i64 %147
  %149 = load i64, i64* %148, align 8, !tbaa !16
  %150 = load i64, i64* %136, align 8, !tbaa !16
  %151 = icmp slt i64 %149, %150
  br i1 %151, label %158, label %152

152:                                              ; preds = %145, %143
  %153 = getelementptr inbounds double, double* %9, i64 %138
  store double %141, double* %153, align 8, !tbaa !27
  %154 = getelementptr inbounds i64, i64* %8, i64 %139
  %155 = load i64, i64* %154, align 8, !tbaa !16
  %156 = getelementptr inbounds i64, i64* %8, i64 %138
  store i64 %155, i64* %156, align 8, !tbaa !16
  %157 = icmp sgt i64 %138, 1
  br i1 %157, label %137, label %158, !llvm.loop !74

158:                                              ; preds = %152, %145, %137, %127
  %159 = phi i64 [ %133, %127 ], [ 0, %152 ], [ %138, %145 ], [ %138, %137 ]
  %160 = getelementptr inbounds double, double* %9, i64 %159
  store double %92, double* %160, align 8, !tbaa !27
  %161 = getelementptr inbounds i64, i64* %8, i64 %159
  store i64 %24, i64* %161, align 8, !tbaa !16
  br label %162

162:                                              ; preds = %158, %115, %96, %103, %91
  %163 = phi i64 [ %23, %91 ], [ %23, %103 ], [ %23, %96 ], [ %130, %158 ], [ %23, %115 ]
  %164 = add nuw nsw i64 %24, 1
  %165 = icmp eq i64 %164, %0
  br i1 %165, label %20, label %22, !llvm.loop !75
}

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare i64 @llvm.smin.i64(i64, i64) #4

attributes #0 = { nofree nosync nounwind "no-jump-tables"="true" }
attributes #1 = { argmemonly mustprogress nocallback nofree nosync nounwind willreturn }
attributes #2 = { nofree norecurse nosync nounwind "no-jump-tables"="true" }
attributes #3 = { argmemonly nofree norecurse nosync nounwind "no-jump-tables"="true" }
attributes #4 = { nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #5 = { nounwind }

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
!10 = !{!11, !11, i64 0}
!11 = !{!"int", !7, i64 0}
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.mustprogress"}
!14 = !{!"llvm.loop.unroll.disable"}
!15 = !{!5, !6, i64 0}
!16 = !{!6, !6, i64 0}
!17 = distinct !{!17, !13, !14}
!18 = !{!5, !9, i64 16}
!19 = !{!5, !9, i64 24}
!20 = distinct !{!20, !13, !14}
!21 = distinct !{!21, !13, !14}
!22 = distinct !{!22, !13, !14}
!23 = distinct !{!23, !13, !14}
!24 = distinct !{!24, !13, !14}
!25 = distinct !{!25, !13, !14}
!26 = distinct !{!26, !13, !14}
!27 = !{!28, !28, i64 0}
!28 = !{!"double", !7, i64 0}
!29 = !{!5, !9, i64 32}
!30 = !{!31, !31, i64 0}
!31 = !{!"float", !7, i64 0}
!32 = distinct !{!32, !13, !14}
!33 = distinct !{!33, !13, !14}
!34 = distinct !{!34, !13, !14}
!35 = distinct !{!35, !13, !14}
!36 = distinct !{!36, !13, !14}
!37 = distinct !{!37, !13, !14}
!38 = !{!39, !6, i64 0}
!39 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16, !6, i64 24, !6, i64 32, !9, i64 40}
!40 = !{!39, !9, i64 8}
!41 = !{!39, !6, i64 24}
!42 = !{!39, !6, i64 32}
!43 = !{!39, !9, i64 40}
!44 = distinct !{!44, !13, !14}
!45 = !{!39, !9, i64 16}
!46 = distinct !{!46, !13, !14}
!47 = distinct !{!47, !13, !14}
!48 = distinct !{!48, !13, !14}
!49 = distinct !{!49, !13, !14}
!50 = !{!51, !9, i64 8}
!51 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32}
!52 = !{!51, !9, i64 16}
!53 = distinct !{!53, !13, !14}
!54 = distinct !{!54, !13, !14}
!55 = !{!51, !6, i64 0}
!56 = distinct !{!56, !13, !14}
!57 = !{!5, !9, i64 40}
!58 = !{!51, !9, i64 24}
!59 = !{!51, !9, i64 32}
!60 = distinct !{!60, !13, !14}
!61 = distinct !{!61, !13, !14}
!62 = distinct !{!62, !13, !14}
!63 = distinct !{!63, !13, !14}
!64 = distinct !{!64, !14}
!65 = distinct !{!65, !13, !14}
!66 = distinct !{!66, !13, !14}
!67 = distinct !{!67, !13, !14}
!68 = distinct !{!68, !13, !14}
!69 = distinct !{!69, !13, !14}
!70 = !{!7, !7, i64 0}
!71 = distinct !{!71, !13, !14}
!72 = distinct !{!72, !13, !14}
!73 = distinct !{!73, !13, !14}
!74 = distinct !{!74, !13, !14}
!75 = distinct !{!75, !13, !14}
