; translated from recall.c, SHA-256 507c8de16b1fefd37bc46eae1fe9e947d301005923bc114b0b9c5b61066b2e96

; Function Attrs: nofree nosync nounwind
define dso_local i64 @add_up(i64 noundef %0, i64* nocapture noundef readonly %1, double* nocapture noundef readonly %2, i64 noundef %3, i64 noundef %4, i64* nocapture noundef readonly %5, i64* nocapture noundef readonly %6, i64* nocapture noundef readonly %7, float* nocapture noundef readonly %8, float* nocapture noundef readonly %9, i64 noundef %10, i64* nocapture noundef readonly %11, i64* nocapture noundef readonly %12, i64 noundef %13, i64 noundef %14, i64 noundef %15, i64* noundef %16, i64* nocapture noundef writeonly %17, float* nocapture noundef writeonly %18, float* nocapture noundef writeonly %19, i64* nocapture noundef writeonly %20) local_unnamed_addr #0 {
  %22 = alloca [8 x double], align 16
  %23 = mul i64 %3, %0
  %24 = getelementptr inbounds i64, i64* %16, i64 %15
  %25 = getelementptr inbounds i64, i64* %24, i64 1
  %26 = getelementptr inbounds i64, i64* %25, i64 %23
  %27 = getelementptr inbounds i64, i64* %26, i64 %23
  %28 = getelementptr inbounds i64, i64* %27, i64 %23
  %29 = getelementptr inbounds i64, i64* %28, i64 %23
  %30 = getelementptr inbounds i64, i64* %29, i64 %23
  %31 = getelementptr inbounds i64, i64* %30, i64 %23
  %32 = icmp slt i64 %15, 0
  br i1 %32, label %33, label %38

33:                                               ; preds = %38, %21
  %34 = icmp sgt i64 %0, 0
  br i1 %34, label %35, label %43

35:                                               ; preds = %33
  %36 = icmp sgt i64 %4, 0
  %37 = icmp sgt i64 %3, 0
  br label %46

38:                                               ; preds = %21, %38
  %39 = phi i64 [ %41, %38 ], [ 0, %21 ]
  %40 = getelementptr inbounds i64, i64* %16, i64 %39
  store i64 -1, i64* %40, align 8, !tbaa !4
  %41 = add nuw i64 %39, 1
  %42 = icmp eq i64 %39, %15
  br i1 %42, label %33, label %38, !llvm.loop !8

43:                                               ; preds = %144, %33
  %44 = phi i64 [ 0, %33 ], [ %145, %144 ]
  %45 = icmp sgt i64 %44, 0
  br i1 %45, label %151, label %149

46:                                               ; preds = %35, %144
  %47 = phi i64 [ 0, %35 ], [ %145, %144 ]
  %48 = phi i64 [ 0, %35 ], [ %146, %144 ]
  %49 = phi i64 [ 0, %35 ], [ %147, %144 ]
  %50 = getelementptr inbounds i64, i64* %1, i64 %48
  %51 = load i64, i64* %50, align 8, !tbaa !4
  br i1 %36, label %52, label %64

52:                                               ; preds = %46, %52
  %53 = phi i64 [ %62, %52 ], [ 0, %46 ]
  %54 = phi i64 [ %61, %52 ], [ %4, %46 ]
  %55 = add nsw i64 %54, %53
  %56 = sdiv i64 %55, 2
  %57 = getelementptr inbounds i64, i64* %5, i64 %56
  %58 = load i64, i64* %57, align 8, !tbaa !4
  %59 = icmp slt i64 %58, %51
  %60 = add nsw i64 %56, 1
  %61 = select i1 %59, i64 %54, i64 %56
  %62 = select i1 %59, i64 %60, i64 %53
  %63 = icmp slt i64 %62, %61
  br i1 %63, label %52, label %64, !llvm.loop !11

64:                                               ; preds = %52, %46
  %65 = phi i64 [ 0, %46 ], [ %62, %52 ]
  %66 = icmp slt i64 %65, %4
  br i1 %66, label %67, label %72

67:                                               ; preds = %64
  %68 = getelementptr inbounds i64, i64* %5, i64 %65
  %69 = load i64, i64* %68, align 8, !tbaa !4
  %70 = icmp eq i64 %69, %51
  %71 = select i1 %70, i64 %65, i64 -1
  br label %72

72:                                               ; preds = %64, %67
  %73 = phi i64 [ -1, %64 ], [ %71, %67 ]
  br i1 %37, label %76, label %74

74:                                               ; preds = %76, %72
  %75 = icmp slt i64 %73, 0
  br i1 %75, label %144, label %82

76:                                               ; preds = %72, %76
  %77 = phi i64 [ %80, %76 ], [ 0, %72 ]
  %78 = add nsw i64 %77, %49
  %79 = getelementptr inbounds i64, i64* %28, i64 %78
  store i64 -1, i64* %79, align 8, !tbaa !4
  %80 = add nuw nsw i64 %77, 1
  %81 = icmp eq i64 %80, %3
  br i1 %81, label %74, label %76, !llvm.loop !12

82:                                               ; preds = %74
  %83 = getelementptr inbounds i64, i64* %6, i64 %73
  %84 = load i64, i64* %83, align 8, !tbaa !4
  %85 = add nsw i64 %73, 1
  %86 = getelementptr inbounds i64, i64* %6, i64 %85
  %87 = load i64, i64* %86, align 8, !tbaa !4
  %88 = icmp slt i64 %84, %87
  br i1 %88, label %89, label %144

89:                                               ; preds = %82, %138
  %90 = phi i64 [ %139, %138 ], [ %47, %82 ]
  %91 = phi i64 [ %141, %138 ], [ %49, %82 ]
  %92 = phi i64 [ %140, %138 ], [ %84, %82 ]
  %93 = load i64, i64* %83, align 8, !tbaa !4
  %94 = add nsw i64 %93, %3
  %95 = icmp slt i64 %92, %94
  br i1 %95, label %96, label %144

96:                                               ; preds = %89
  %97 = getelementptr inbounds i64, i64* %29, i64 %91
  store i64 %92, i64* %97, align 8, !tbaa !4
  %98 = getelementptr inbounds i64, i64* %7, i64 %92
  %99 = load i64, i64* %98, align 8, !tbaa !4
  %100 = icmp eq i64 %99, 0
  br i1 %100, label %138, label %101

101:                                              ; preds = %96
  %102 = mul i64 %99, -7046029254386353131
  %103 = lshr i64 %102, 20
  br label %104

104:                                              ; preds = %117, %101
  %105 = phi i64 [ %103, %101 ], [ %120, %117 ]
  %106 = phi i64 [ undef, %101 ], [ %118, %117 ]
  %107 = and i64 %105, %15
  %108 = getelementptr inbounds i64, i64* %16, i64 %107
  %109 = load i64, i64* %108, align 8, !tbaa !4
  %110 = icmp slt i64 %109, 0
  br i1 %110, label %117, label %111

111:                                              ; preds = %104
  %112 = getelementptr inbounds i64, i64* %25, i64 %109
  %113 = load i64, i64* %112, align 8, !tbaa !4
  %114 = icmp eq i64 %113, %99
  %115 = select i1 %114, i64 %107, i64 %106
  %116 = xor i1 %114, true
  br label %117

117:                                              ; preds = %111, %104
  %118 = phi i64 [ %107, %104 ], [ %115, %111 ]
  %119 = phi i1 [ false, %104 ], [ %116, %111 ]
  %120 = add i64 %105, 1
  br i1 %119, label %104, label %121, !llvm.loop !13

121:                                              ; preds = %117
  %122 = getelementptr inbounds i64, i64* %16, i64 %118
  %123 = load i64, i64* %122, align 8, !tbaa !4
  %124 = icmp slt i64 %123, 0
  br i1 %124, label %125, label %130

125:                                              ; preds = %121
  store i64 %90, i64* %122, align 8, !tbaa !4
  %126 = load i64, i64* %98, align 8, !tbaa !4
  %127 = getelementptr inbounds i64, i64* %25, i64 %90
  store i64 %126, i64* %127, align 8, !tbaa !4
  %128 = add nsw i64 %90, 1
  %129 = getelementptr inbounds i64, i64* %26, i64 %90
  store i64 0, i64* %129, align 8, !tbaa !4
  br label %130

130:                                              ; preds = %125, %121
  %131 = phi i64 [ %128, %125 ], [ %90, %121 ]
  %132 = load i64, i64* %122, align 8, !tbaa !4
  %133 = getelementptr inbounds i64, i64* %28, i64 %91
  store i64 %132, i64* %133, align 8, !tbaa !4
  %134 = load i64, i64* %122, align 8, !tbaa !4
  %135 = getelementptr inbounds i64, i64* %26, i64 %134
  %136 = load i64, i64* %135, align 8, !tbaa !4
  %137 = add nsw i64 %136, 1
  store i64 %137, i64* %135, align 8, !tbaa !4
  br label %138

138:                                              ; preds = %96, %130
  %139 = phi i64 [ %131, %130 ], [ %90, %96 ]
  %140 = add nsw i64 %92, 1
  %141 = add nsw i64 %91, 1
  %142 = load i64, i64* %86, align 8, !tbaa !4
  %143 = icmp slt i64 %140, %142
  br i1 %143, label %89, label %144, !llvm.loop !14

144:                                              ; preds = %138, %89, %82, %74
  %145 = phi i64 [ %47, %74 ], [ %47, %82 ], [ %90, %89 ], [ %139, %138 ]
  %146 = add nuw nsw i64 %48, 1
  %147 = mul nsw i64 %146, %3
  %148 = icmp eq i64 %146, %0
  br i1 %148, label %43, label %46, !llvm.loop !15

149:                                              ; preds = %151, %43
  %150 = icmp sgt i64 %44, 0
  br i1 %150, label %162, label %160

151:                                              ; preds = %43, %151
  %152 = phi i64 [ %158, %151 ], [ 0, %43 ]
  %153 = phi i64 [ %155, %151 ], [ 0, %43 ]
  %154 = getelementptr inbounds i64, i64* %27, i64 %153
  store i64 %152, i64* %154, align 8, !tbaa !4
  %155 = add nuw nsw i64 %153, 1
  %156 = getelementptr inbounds i64, i64* %26, i64 %153
  %157 = load i64, i64* %156, align 8, !tbaa !4
  %158 = add nsw i64 %157, %152
  %159 = icmp eq i64 %155, %44
  br i1 %159, label %149, label %151, !llvm.loop !16

160:                                              ; preds = %162, %149
  %161 = icmp sgt i64 %23, 0
  br i1 %161, label %181, label %167

162:                                              ; preds = %149, %162
  %163 = phi i64 [ %165, %162 ], [ 0, %149 ]
  %164 = getelementptr inbounds i64, i64* %26, i64 %163
  store i64 0, i64* %164, align 8, !tbaa !4
  %165 = add nuw nsw i64 %163, 1
  %166 = icmp eq i64 %165, %44
  br i1 %166, label %160, label %162, !llvm.loop !17

167:                                              ; preds = %204, %160
  %168 = icmp sgt i64 %44, 0
  br i1 %168, label %169, label %394

169:                                              ; preds = %167
  %170 = bitcast [8 x double]* %22 to i8*
  %171 = getelementptr inbounds [8 x double], [8 x double]* %22, i64 0, i64 0
  %172 = getelementptr inbounds [8 x double], [8 x double]* %22, i64 0, i64 1
  %173 = getelementptr inbounds [8 x double], [8 x double]* %22, i64 0, i64 2
  %174 = getelementptr inbounds [8 x double], [8 x double]* %22, i64 0, i64 3
  %175 = getelementptr inbounds [8 x double], [8 x double]* %22, i64 0, i64 4
  %176 = getelementptr inbounds [8 x double], [8 x double]* %22, i64 0, i64 5
  %177 = getelementptr inbounds [8 x double], [8 x double]* %22, i64 0, i64 6
  %178 = getelementptr inbounds [8 x double], [8 x double]* %22, i64 0, i64 7
  %179 = icmp eq i64 %13, 0
  %180 = icmp sgt i64 %10, 0
  br label %207

181:                                              ; preds = %160, %204
  %182 = phi i64 [ %205, %204 ], [ 0, %160 ]
  %183 = getelementptr inbounds i64, i64* %28, i64 %182
  %184 = load i64, i64* %183, align 8, !tbaa !4
  %185 = icmp sgt i64 %184, -1
  br i1 %185, label %186, label %204

186:                                              ; preds = %181
  %187 = sdiv i64 %182, %3
  %188 = getelementptr inbounds double, double* %2, i64 %187
  %189 = load double, double* %188, align 8, !tbaa !18
  %190 = getelementptr inbounds i64, i64* %29, i64 %182
  %191 = load i64, i64* %190, align 8, !tbaa !4
  %192 = getelementptr inbounds float, float* %8, i64 %191
  %193 = load float, float* %192, align 4, !tbaa !20
  %194 = fpext float %193 to double
  %195 = fmul double %189, %194
  %196 = getelementptr inbounds i64, i64* %27, i64 %184
  %197 = load i64, i64* %196, align 8, !tbaa !4
  %198 = getelementptr inbounds i64, i64* %26, i64 %184
  %199 = load i64, i64* %198, align 8, !tbaa !4
  %200 = add nsw i64 %199, 1
  store i64 %200, i64* %198, align 8, !tbaa !4
  %201 = add nsw i64 %199, %197
  %202 = getelementptr inbounds i64, i64* %30, i64 %201
  %203 = bitcast i64* %202 to double*
  store double %195, double* %203, align 8, !tbaa !18
  br label %204

204:                                              ; preds = %186, %181
  %205 = add nuw nsw i64 %182, 1
  %206 = icmp eq i64 %205, %23
  br i1 %206, label %167, label %181, !llvm.loop !22

207:                                              ; preds = %169, %391
  %208 = phi i64 [ 0, %169 ], [ %390, %391 ]
  %209 = phi i64 [ 0, %169 ], [ %392, %391 ]
  %210 = getelementptr inbounds i64, i64* %27, i64 %209
  %211 = load i64, i64* %210, align 8, !tbaa !4
  %212 = getelementptr inbounds i64, i64* %30, i64 %211
  %213 = bitcast i64* %212 to double*
  %214 = getelementptr inbounds i64, i64* %26, i64 %209
  %215 = load i64, i64* %214, align 8, !tbaa !4
  %216 = icmp sgt i64 %215, 1
  %217 = load double, double* %213, align 8, !tbaa !18
  br i1 %216, label %218, label %294

218:                                              ; preds = %207
  %219 = getelementptr inbounds i64, i64* %212, i64 1
  %220 = add nsw i64 %215, -1
  %221 = icmp slt i64 %215, 9
  br i1 %221, label %222, label %233

222:                                              ; preds = %218
  %223 = icmp sgt i64 %215, 1
  br i1 %223, label %224, label %291

224:                                              ; preds = %222, %224
  %225 = phi i64 [ %231, %224 ], [ 0, %222 ]
  %226 = phi double [ %230, %224 ], [ 0.000000e+00, %222 ]
  %227 = getelementptr inbounds i64, i64* %219, i64 %225
  %228 = bitcast i64* %227 to double*
  %229 = load double, double* %228, align 8, !tbaa !18
  %230 = fadd double %226, %229
  %231 = add nuw nsw i64 %225, 1
  %232 = icmp eq i64 %231, %220
  br i1 %232, label %291, label %224, !llvm.loop !23

233:                                              ; preds = %218
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %170) #4
  br label %238

234:                                              ; preds = %238
  %235 = srem i64 %220, 8
  %236 = sub nsw i64 %220, %235
  %237 = icmp sgt i64 %236, 8
  br i1 %237, label %246, label %262

238:                                              ; preds = %238, %233
  %239 = phi i64 [ 0, %233 ], [ %244, %238 ]
  %240 = getelementptr inbounds i64, i64* %219, i64 %239
  %241 = bitcast i64* %240 to double*
  %242 = load double, double* %241, align 8, !tbaa !18
  %243 = getelementptr inbounds [8 x double], [8 x double]* %22, i64 0, i64 %239
  store double %242, double* %243, align 8, !tbaa !18
  %244 = add nuw nsw i64 %239, 1
  %245 = icmp eq i64 %244, 8
  br i1 %245, label %234, label %238, !llvm.loop !24

246:                                              ; preds = %234, %248
  %247 = phi i64 [ %249, %248 ], [ 8, %234 ]
  br label %251

248:                                              ; preds = %251
  %249 = add nuw nsw i64 %247, 8
  %250 = icmp slt i64 %249, %236
  br i1 %250, label %246, label %262, !llvm.loop !25

251:                                              ; preds = %251, %246
  %252 = phi i64 [ 0, %246 ], [ %260, %251 ]
  %253 = add nuw nsw i64 %252, %247
  %254 = getelementptr inbounds i64, i64* %219, i64 %253
  %255 = bitcast i64* %254 to double*
  %256 = load double, double* %255, align 8, !tbaa !18
  %257 = getelementptr inbounds [8 x double], [8 x double]* %22, i64 0, i64 %252
  %258 = load double, double* %257, align 8, !tbaa !18
  %259 = fadd double %256, %258
  store double %259, double* %257, align 8, !tbaa !18
  %260 = add nuw nsw i64 %252, 1
  %261 = icmp eq i64 %260, 8
  br i1 %261, label %248, label %251, !llvm.loop !26

262:                                              ; preds = %248, %234
  %263 = phi i64 [ 8, %234 ], [ %249, %248 ]
  %264 = load double, double* %171, align 16, !tbaa !18
  %265 = load double, double* %172, align 8, !tbaa !18
  %266 = fadd double %264, %265
  %267 = load double, double* %173, align 16, !tbaa !18
  %268 = load double, double* %174, align 8, !tbaa !18
  %269 = fadd double %267, %268
  %270 = fadd double %266, %269
  %271 = load double, double* %175, align 16, !tbaa !18
  %272 = load double, double* %176, align 8, !tbaa !18
  %273 = fadd double %271, %272
  %274 = load double, double* %177, align 16, !tbaa !18
  %275 = load double, double* %178, align 8, !tbaa !18
  %276 = fadd double %274, %275
  %277 = fadd double %273, %276
  %278 = fadd double %270, %277
  %279 = icmp slt i64 %263, %220
  br i1 %279, label %280, label %289

280:                                              ; preds = %262, %280
  %281 = phi i64 [ %287, %280 ], [ %263, %262 ]
  %282 = phi double [ %286, %280 ], [ %278, %262 ]
  %283 = getelementptr inbounds i64, i64* %219, i64 %281
  %284 = bitcast i64* %283 to double*
  %285 = load double, double* %284, align 8, !tbaa !18
  %286 = fadd double %282, %285
  %287 = add nuw nsw i64 %281, 1
  %288 = icmp eq i64 %287, %220
  br i1 %288, label %289, label %280, !llvm.loop !27

289:                                              ; preds = %280, %262
  %290 = phi double [ %278, %262 ], [ %286, %280 ]
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %170) #4
  br label %291

291:                                              ; preds = %224, %222, %289
  %292 = phi double [ %290, %289 ], [ 0.000000e+00, %222 ], [ %230, %224 ]
  %293 = fadd double %217, %292
  br label %294

294:                                              ; preds = %207, %291
  %295 = phi double [ %293, %291 ], [ %217, %207 ]
  %296 = fcmp uno double %295, 0.000000e+00
  br i1 %296, label %388, label %297

297:                                              ; preds = %294
  %298 = getelementptr inbounds i64, i64* %31, i64 %209
  %299 = bitcast i64* %298 to double*
  store double %295, double* %299, align 8, !tbaa !18
  %300 = icmp eq i64 %208, %14
  br i1 %300, label %301, label %321

301:                                              ; preds = %297
  %302 = add nsw i64 %208, -1
  %303 = getelementptr inbounds i64, i64* %16, i64 %302
  %304 = load i64, i64* %303, align 8, !tbaa !4
  %305 = getelementptr inbounds i64, i64* %31, i64 %304
  %306 = bitcast i64* %305 to double*
  %307 = load double, double* %306, align 8, !tbaa !18
  %308 = fcmp olt double %295, %307
  br i1 %308, label %318, label %309

309:                                              ; preds = %301
  %310 = fcmp oeq double %295, %307
  br i1 %310, label %311, label %317

311:                                              ; preds = %309
  %312 = getelementptr inbounds i64, i64* %25, i64 %209
  %313 = load i64, i64* %312, align 8, !tbaa !4
  %314 = getelementptr inbounds i64, i64* %25, i64 %304
  %315 = load i64, i64* %314, align 8, !tbaa !4
  %316 = icmp sgt i64 %313, %315
  br i1 %316, label %318, label %317

317:                                              ; preds = %311, %309
  br label %318

318:                                              ; preds = %301, %311, %317
  %319 = phi i1 [ true, %317 ], [ false, %311 ], [ false, %301 ]
  %320 = phi i32 [ 0, %317 ], [ 25, %311 ], [ 25, %301 ]
  br i1 %319, label %321, label %388

321:                                              ; preds = %318, %297
  br i1 %179, label %356, label %322

322:                                              ; preds = %321
  %323 = getelementptr inbounds i64, i64* %25, i64 %209
  %324 = load i64, i64* %323, align 8, !tbaa !4
  br i1 %180, label %325, label %337

325:                                              ; preds = %322, %325
  %326 = phi i64 [ %335, %325 ], [ 0, %322 ]
  %327 = phi i64 [ %334, %325 ], [ %10, %322 ]
  %328 = add nsw i64 %327, %326
  %329 = sdiv i64 %328, 2
  %330 = getelementptr inbounds i64, i64* %11, i64 %329
  %331 = load i64, i64* %330, align 8, !tbaa !4
  %332 = icmp slt i64 %331, %324
  %333 = add nsw i64 %329, 1
  %334 = select i1 %332, i64 %327, i64 %329
  %335 = select i1 %332, i64 %333, i64 %326
  %336 = icmp slt i64 %335, %334
  br i1 %336, label %325, label %337, !llvm.loop !11

337:                                              ; preds = %325, %322
  %338 = phi i64 [ 0, %322 ], [ %335, %325 ]
  %339 = icmp slt i64 %338, %10
  br i1 %339, label %340, label %345

340:                                              ; preds = %337
  %341 = getelementptr inbounds i64, i64* %11, i64 %338
  %342 = load i64, i64* %341, align 8, !tbaa !4
  %343 = icmp eq i64 %342, %324
  %344 = select i1 %343, i64 %338, i64 -1
  br label %345

345:                                              ; preds = %337, %340
  %346 = phi i64 [ -1, %337 ], [ %344, %340 ]
  %347 = icmp slt i64 %346, 0
  br i1 %347, label %353, label %348

348:                                              ; preds = %345
  %349 = getelementptr inbounds i64, i64* %12, i64 %346
  %350 = load i64, i64* %349, align 8, !tbaa !4
  %351 = icmp eq i64 %350, %13
  %352 = select i1 %351, i32 0, i32 25
  br label %353

353:                                              ; preds = %348, %345
  %354 = phi i1 [ false, %345 ], [ %351, %348 ]
  %355 = phi i32 [ 25, %345 ], [ %352, %348 ]
  br i1 %354, label %356, label %388

356:                                              ; preds = %353, %321
  %357 = icmp slt i64 %208, %14
  %358 = zext i1 %357 to i64
  %359 = add nsw i64 %208, %358
  %360 = xor i1 %357, true
  %361 = sext i1 %360 to i64
  %362 = add nsw i64 %208, %361
  %363 = icmp sgt i64 %362, 0
  br i1 %363, label %364, label %385

364:                                              ; preds = %356
  %365 = getelementptr inbounds i64, i64* %25, i64 %209
  br label %366

366:                                              ; preds = %364, %382
  %367 = phi i64 [ %362, %364 ], [ %368, %382 ]
  %368 = add nsw i64 %367, -1
  %369 = getelementptr inbounds i64, i64* %16, i64 %368
  %370 = load i64, i64* %369, align 8, !tbaa !4
  %371 = getelementptr inbounds i64, i64* %31, i64 %370
  %372 = bitcast i64* %371 to double*
  %373 = load double, double* %372, align 8, !tbaa !18
  %374 = fcmp ogt double %373, %295
  br i1 %374, label %385, label %375

375:                                              ; preds = %366
  %376 = fcmp oeq double %373, %295
  br i1 %376, label %377, label %382

377:                                              ; preds = %375
  %378 = getelementptr inbounds i64, i64* %25, i64 %370
  %379 = load i64, i64* %378, align 8, !tbaa !4
  %380 = load i64, i64* %365, align 8, !tbaa !4
  %381 = icmp slt i64 %379, %380
  br i1 %381, label %385, label %382

382:                                              ; preds = %377, %375
  %383 = getelementptr inbounds i64, i64* %16, i64 %367
  store i64 %370, i64* %383, align 8, !tbaa !4
  %384 = icmp sgt i64 %367, 1
  br i1 %384, label %366, label %385, !llvm.loop !28

385:                                              ; preds = %382, %377, %366, %356
  %386 = phi i64 [ %362, %356 ], [ 0, %382 ], [ %367, %377 ], [ %367, %366 ]
  %387 = getelementptr inbounds i64, i64* %16, i64 %386
  store i64 %209, i64* %387, align 8, !tbaa !4
  br label %388

388:                                              ; preds = %294, %318, %353, %385
  %389 = phi i32 [ 0, %385 ], [ %355, %353 ], [ %320, %318 ], [ 1, %294 ]
  %390 = phi i64 [ %359, %385 ], [ %208, %353 ], [ %208, %318 ], [ %208, %294 ]
  switch i32 %389, label %394 [
    i32 0, label %391
    i32 25, label %391
  ]

391:                                              ; preds = %388, %388
  %392 = add nuw nsw i64 %209, 1
  %393 = icmp eq i64 %392, %44
  br i1 %393, label %394, label %207, !llvm.loop !29

394:                                              ; preds = %388, %391, %167
  %395 = phi i32 [ 23, %167 ], [ %389, %388 ], [ 23, %391 ]
  %396 = phi i64 [ 0, %167 ], [ %390, %391 ], [ %390, %388 ]
  %397 = icmp eq i32 %395, 23
  br i1 %397, label %398, label %483

398:                                              ; preds = %394
  %399 = icmp sgt i64 %396, 0
  br i1 %399, label %402, label %400

400:                                              ; preds = %420, %398
  %401 = icmp sgt i64 %396, 0
  br i1 %401, label %445, label %441

402:                                              ; preds = %398, %420
  %403 = phi i64 [ %424, %420 ], [ 0, %398 ]
  %404 = getelementptr inbounds i64, i64* %16, i64 %403
  %405 = load i64, i64* %404, align 8, !tbaa !4
  %406 = getelementptr inbounds i64, i64* %25, i64 %405
  %407 = load i64, i64* %406, align 8, !tbaa !4
  %408 = getelementptr inbounds i64, i64* %17, i64 %403
  store i64 %407, i64* %408, align 8, !tbaa !4
  %409 = getelementptr inbounds i64, i64* %31, i64 %405
  %410 = bitcast i64* %409 to double*
  %411 = load double, double* %410, align 8, !tbaa !18
  %412 = fptrunc double %411 to float
  %413 = getelementptr inbounds float, float* %18, i64 %403
  store float %412, float* %413, align 4, !tbaa !20
  %414 = getelementptr inbounds i64, i64* %26, i64 %405
  %415 = load i64, i64* %414, align 8, !tbaa !4
  %416 = icmp sgt i64 %415, 1
  br i1 %416, label %417, label %420

417:                                              ; preds = %402
  %418 = getelementptr inbounds i64, i64* %27, i64 %405
  %419 = load i64, i64* %418, align 8, !tbaa !4
  br label %426

420:                                              ; preds = %426, %402
  %421 = phi i64 [ 0, %402 ], [ %438, %426 ]
  %422 = getelementptr inbounds i64, i64* %26, i64 %405
  %423 = getelementptr inbounds i64, i64* %27, i64 %405
  store i64 %421, i64* %423, align 8, !tbaa !4
  store i64 %403, i64* %422, align 8, !tbaa !4
  %424 = add nuw nsw i64 %403, 1
  %425 = icmp eq i64 %424, %396
  br i1 %425, label %400, label %402, !llvm.loop !30

426:                                              ; preds = %417, %426
  %427 = phi i64 [ 1, %417 ], [ %439, %426 ]
  %428 = phi i64 [ 0, %417 ], [ %438, %426 ]
  %429 = add nsw i64 %419, %427
  %430 = getelementptr inbounds i64, i64* %30, i64 %429
  %431 = bitcast i64* %430 to double*
  %432 = load double, double* %431, align 8, !tbaa !18
  %433 = add nsw i64 %419, %428
  %434 = getelementptr inbounds i64, i64* %30, i64 %433
  %435 = bitcast i64* %434 to double*
  %436 = load double, double* %435, align 8, !tbaa !18
  %437 = fcmp ogt double %432, %436
  %438 = select i1 %437, i64 %427, i64 %428
  %439 = add nuw nsw i64 %427, 1
  %440 = icmp eq i64 %439, %415
  br i1 %440, label %420, label %426, !llvm.loop !31

441:                                              ; preds = %445, %400
  %442 = icmp ne i64 %396, 0
  %443 = icmp sgt i64 %23, 0
  %444 = select i1 %443, i1 %442, i1 false
  br i1 %444, label %450, label %483

445:                                              ; preds = %400, %445
  %446 = phi i64 [ %448, %445 ], [ 0, %400 ]
  %447 = getelementptr inbounds i64, i64* %20, i64 %446
  store i64 -1, i64* %447, align 8, !tbaa !4
  %448 = add nuw nsw i64 %446, 1
  %449 = icmp eq i64 %448, %396
  br i1 %449, label %441, label %445, !llvm.loop !32

450:                                              ; preds = %441, %479
  %451 = phi i64 [ %480, %479 ], [ 0, %441 ]
  %452 = getelementptr inbounds i64, i64* %28, i64 %451
  %453 = load i64, i64* %452, align 8, !tbaa !4
  %454 = icmp slt i64 %453, 0
  br i1 %454, label %479, label %455

455:                                              ; preds = %450
  %456 = getelementptr inbounds i64, i64* %26, i64 %453
  %457 = load i64, i64* %456, align 8, !tbaa !4
  %458 = icmp slt i64 %457, %396
  br i1 %458, label %459, label %479

459:                                              ; preds = %455
  %460 = getelementptr inbounds i64, i64* %16, i64 %457
  %461 = load i64, i64* %460, align 8, !tbaa !4
  %462 = icmp eq i64 %461, %453
  br i1 %462, label %463, label %479

463:                                              ; preds = %459
  %464 = getelementptr inbounds i64, i64* %27, i64 %453
  %465 = load i64, i64* %464, align 8, !tbaa !4
  %466 = add nsw i64 %465, -1
  store i64 %466, i64* %464, align 8, !tbaa !4
  %467 = icmp eq i64 %465, 0
  br i1 %467, label %468, label %479

468:                                              ; preds = %463
  %469 = getelementptr inbounds i64, i64* %29, i64 %451
  %470 = load i64, i64* %469, align 8, !tbaa !4
  %471 = getelementptr inbounds float, float* %9, i64 %470
  %472 = load float, float* %471, align 4, !tbaa !20
  %473 = load i64, i64* %456, align 8, !tbaa !4
  %474 = getelementptr inbounds float, float* %19, i64 %473
  store float %472, float* %474, align 4, !tbaa !20
  %475 = sdiv i64 %451, %3
  %476 = getelementptr inbounds i64, i64* %1, i64 %475
  %477 = load i64, i64* %476, align 8, !tbaa !4
  %478 = getelementptr inbounds i64, i64* %20, i64 %473
  store i64 %477, i64* %478, align 8, !tbaa !4
  br label %479

479:                                              ; preds = %450, %455, %459, %463, %468
  %480 = add nuw nsw i64 %451, 1
  %481 = icmp slt i64 %480, %23
  %482 = select i1 %481, i1 %442, i1 false
  br i1 %482, label %450, label %483, !llvm.loop !33

483:                                              ; preds = %479, %441, %394
  %484 = phi i64 [ -1, %394 ], [ %396, %441 ], [ %396, %479 ]
  ret i64 %484
}

; Function Attrs: argmemonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: argmemonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: argmemonly nofree norecurse nosync nounwind
define dso_local i64 @merge(i64 noundef %0, i64* nocapture noundef readonly %1, i64* nocapture noundef readonly %2, i64* nocapture noundef readonly %3, float* nocapture noundef readonly %4, float* nocapture noundef readonly %5, i64* nocapture noundef readonly %6, i64 noundef %7, i64* nocapture noundef readonly %8, i64 noundef %9, i64 noundef %10, i64* nocapture noundef %11, i64* nocapture noundef %12, i64* nocapture noundef writeonly %13, float* nocapture noundef writeonly %14, i64* nocapture noundef writeonly %15, i64* nocapture noundef writeonly %16, float* nocapture noundef writeonly %17) local_unnamed_addr #2 {
  %19 = getelementptr inbounds i64, i64* %11, i64 %0
  %20 = getelementptr inbounds i64, i64* %19, i64 %0
  %21 = getelementptr inbounds i64, i64* %20, i64 %10
  %22 = getelementptr inbounds i64, i64* %21, i64 1
  %23 = icmp slt i64 %10, 0
  br i1 %23, label %24, label %26

24:                                               ; preds = %26, %18
  %25 = icmp sgt i64 %0, 0
  br i1 %25, label %34, label %31

26:                                               ; preds = %18, %26
  %27 = phi i64 [ %29, %26 ], [ 0, %18 ]
  %28 = getelementptr inbounds i64, i64* %20, i64 %27
  store i64 -1, i64* %28, align 8, !tbaa !4
  %29 = add nuw i64 %27, 1
  %30 = icmp eq i64 %27, %10
  br i1 %30, label %24, label %26, !llvm.loop !34

31:                                               ; preds = %34, %24
  %32 = icmp sgt i64 %0, 0
  %33 = icmp sgt i64 %7, 0
  br label %50

34:                                               ; preds = %24, %34
  %35 = phi i64 [ %48, %34 ], [ 0, %24 ]
  %36 = phi i64 [ %45, %34 ], [ 0, %24 ]
  %37 = getelementptr inbounds i64, i64* %19, i64 %36
  store i64 %35, i64* %37, align 8, !tbaa !4
  %38 = getelementptr inbounds i64, i64* %11, i64 %36
  store i64 %35, i64* %38, align 8, !tbaa !4
  %39 = getelementptr inbounds i64, i64* %2, i64 %36
  %40 = load i64, i64* %39, align 8, !tbaa !4
  %41 = sitofp i64 %40 to double
  %42 = fdiv double 1.000000e+00, %41
  %43 = getelementptr inbounds i64, i64* %22, i64 %36
  %44 = bitcast i64* %43 to double*
  store double %42, double* %44, align 8, !tbaa !18
  %45 = add nuw nsw i64 %36, 1
  %46 = getelementptr inbounds i64, i64* %1, i64 %36
  %47 = load i64, i64* %46, align 8, !tbaa !4
  %48 = add nsw i64 %47, %35
  %49 = icmp eq i64 %45, %0
  br i1 %49, label %31, label %34, !llvm.loop !35

50:                                               ; preds = %31, %159
  %51 = phi i64 [ %160, %159 ], [ 0, %31 ]
  %52 = icmp slt i64 %51, %9
  br i1 %52, label %53, label %161

53:                                               ; preds = %50
  br i1 %32, label %57, label %54

54:                                               ; preds = %79, %53
  %55 = phi i64 [ -1, %53 ], [ %80, %79 ]
  %56 = icmp slt i64 %55, 0
  br i1 %56, label %159, label %83

57:                                               ; preds = %53, %79
  %58 = phi i64 [ %81, %79 ], [ 0, %53 ]
  %59 = phi i64 [ %80, %79 ], [ -1, %53 ]
  %60 = getelementptr inbounds i64, i64* %11, i64 %58
  %61 = load i64, i64* %60, align 8, !tbaa !4
  %62 = getelementptr inbounds i64, i64* %19, i64 %58
  %63 = load i64, i64* %62, align 8, !tbaa !4
  %64 = getelementptr inbounds i64, i64* %1, i64 %58
  %65 = load i64, i64* %64, align 8, !tbaa !4
  %66 = add nsw i64 %65, %63
  %67 = icmp slt i64 %61, %66
  br i1 %67, label %68, label %79

68:                                               ; preds = %57
  %69 = icmp slt i64 %59, 0
  br i1 %69, label %78, label %70

70:                                               ; preds = %68
  %71 = getelementptr inbounds i64, i64* %22, i64 %58
  %72 = bitcast i64* %71 to double*
  %73 = load double, double* %72, align 8, !tbaa !18
  %74 = getelementptr inbounds i64, i64* %22, i64 %59
  %75 = bitcast i64* %74 to double*
  %76 = load double, double* %75, align 8, !tbaa !18
  %77 = fcmp olt double %73, %76
  br i1 %77, label %78, label %79

78:                                               ; preds = %70, %68
  br label %79

79:                                               ; preds = %57, %70, %78
  %80 = phi i64 [ %58, %78 ], [ %59, %70 ], [ %59, %57 ]
  %81 = add nuw nsw i64 %58, 1
  %82 = icmp eq i64 %81, %0
  br i1 %82, label %54, label %57, !llvm.loop !36

83:                                               ; preds = %54
  %84 = getelementptr inbounds i64, i64* %11, i64 %55
  %85 = load i64, i64* %84, align 8, !tbaa !4
  %86 = add nsw i64 %85, 1
  store i64 %86, i64* %84, align 8, !tbaa !4
  %87 = getelementptr inbounds i64, i64* %19, i64 %55
  %88 = load i64, i64* %87, align 8, !tbaa !4
  %89 = add i64 %85, 2
  %90 = sub i64 %89, %88
  %91 = sitofp i64 %90 to double
  %92 = getelementptr inbounds i64, i64* %2, i64 %55
  %93 = load i64, i64* %92, align 8, !tbaa !4
  %94 = sitofp i64 %93 to double
  %95 = fdiv double %91, %94
  %96 = getelementptr inbounds i64, i64* %22, i64 %55
  %97 = bitcast i64* %96 to double*
  store double %95, double* %97, align 8, !tbaa !18
  %98 = getelementptr inbounds i64, i64* %3, i64 %85
  %99 = load i64, i64* %98, align 8, !tbaa !4
  %100 = mul i64 %99, -7046029254386353131
  %101 = lshr i64 %100, 20
  br label %102

102:                                              ; preds = %115, %83
  %103 = phi i64 [ %101, %83 ], [ %118, %115 ]
  %104 = phi i64 [ undef, %83 ], [ %116, %115 ]
  %105 = and i64 %103, %10
  %106 = getelementptr inbounds i64, i64* %20, i64 %105
  %107 = load i64, i64* %106, align 8, !tbaa !4
  %108 = icmp slt i64 %107, 0
  br i1 %108, label %115, label %109

109:                                              ; preds = %102
  %110 = getelementptr inbounds i64, i64* %12, i64 %107
  %111 = load i64, i64* %110, align 8, !tbaa !4
  %112 = icmp eq i64 %111, %99
  %113 = select i1 %112, i64 %105, i64 %104
  %114 = xor i1 %112, true
  br label %115

115:                                              ; preds = %109, %102
  %116 = phi i64 [ %105, %102 ], [ %113, %109 ]
  %117 = phi i1 [ false, %102 ], [ %114, %109 ]
  %118 = add i64 %103, 1
  br i1 %117, label %102, label %119, !llvm.loop !13

119:                                              ; preds = %115
  %120 = getelementptr inbounds i64, i64* %20, i64 %116
  %121 = load i64, i64* %120, align 8, !tbaa !4
  %122 = icmp sgt i64 %121, -1
  br i1 %122, label %159, label %123, !llvm.loop !37

123:                                              ; preds = %119
  br i1 %33, label %124, label %136

124:                                              ; preds = %123, %124
  %125 = phi i64 [ %134, %124 ], [ 0, %123 ]
  %126 = phi i64 [ %133, %124 ], [ %7, %123 ]
  %127 = add nsw i64 %126, %125
  %128 = sdiv i64 %127, 2
  %129 = getelementptr inbounds i64, i64* %8, i64 %128
  %130 = load i64, i64* %129, align 8, !tbaa !4
  %131 = icmp slt i64 %130, %99
  %132 = add nsw i64 %128, 1
  %133 = select i1 %131, i64 %126, i64 %128
  %134 = select i1 %131, i64 %132, i64 %125
  %135 = icmp slt i64 %134, %133
  br i1 %135, label %124, label %136, !llvm.loop !11

136:                                              ; preds = %124, %123
  %137 = phi i64 [ 0, %123 ], [ %134, %124 ]
  %138 = icmp slt i64 %137, %7
  br i1 %138, label %139, label %144

139:                                              ; preds = %136
  %140 = getelementptr inbounds i64, i64* %8, i64 %137
  %141 = load i64, i64* %140, align 8, !tbaa !4
  %142 = icmp eq i64 %141, %99
  %143 = select i1 %142, i64 %137, i64 -1
  br label %144

144:                                              ; preds = %136, %139
  %145 = phi i64 [ -1, %136 ], [ %143, %139 ]
  %146 = icmp slt i64 %145, 0
  br i1 %146, label %159, label %147, !llvm.loop !37

147:                                              ; preds = %144
  store i64 %51, i64* %120, align 8, !tbaa !4
  %148 = load i64, i64* %98, align 8, !tbaa !4
  %149 = getelementptr inbounds i64, i64* %12, i64 %51
  store i64 %148, i64* %149, align 8, !tbaa !4
  %150 = getelementptr inbounds i64, i64* %13, i64 %51
  store i64 %145, i64* %150, align 8, !tbaa !4
  %151 = getelementptr inbounds i64, i64* %15, i64 %51
  store i64 %55, i64* %151, align 8, !tbaa !4
  %152 = getelementptr inbounds i64, i64* %6, i64 %85
  %153 = load i64, i64* %152, align 8, !tbaa !4
  %154 = getelementptr inbounds i64, i64* %16, i64 %51
  store i64 %153, i64* %154, align 8, !tbaa !4
  %155 = getelementptr inbounds float, float* %5, i64 %85
  %156 = load float, float* %155, align 4, !tbaa !20
  %157 = add nsw i64 %51, 1
  %158 = getelementptr inbounds float, float* %17, i64 %51
  store float %156, float* %158, align 4, !tbaa !20
  br label %159

159:                                              ; preds = %119, %144, %147, %54
  %160 = phi i64 [ %51, %54 ], [ %51, %119 ], [ %157, %147 ], [ %51, %144 ]
  br i1 %56, label %161, label %50

161:                                              ; preds = %159, %50
  %162 = phi i64 [ %160, %159 ], [ %51, %50 ]
  %163 = mul nsw i64 %162, %0
  %164 = icmp sgt i64 %163, 0
  br i1 %164, label %169, label %165

165:                                              ; preds = %169, %161
  %166 = icmp ne i64 %162, 0
  %167 = icmp sgt i64 %0, 0
  %168 = select i1 %167, i1 %166, i1 false
  br i1 %168, label %175, label %174

169:                                              ; preds = %161, %169
  %170 = phi i64 [ %172, %169 ], [ 0, %161 ]
  %171 = getelementptr inbounds float, float* %14, i64 %170
  store float 0x7FF8000000000000, float* %171, align 4, !tbaa !20
  %172 = add nuw nsw i64 %170, 1
  %173 = icmp eq i64 %172, %163
  br i1 %173, label %165, label %169, !llvm.loop !38

174:                                              ; preds = %185, %165
  ret i64 %162

175:                                              ; preds = %165, %185
  %176 = phi i64 [ %186, %185 ], [ 0, %165 ]
  %177 = getelementptr inbounds i64, i64* %19, i64 %176
  %178 = load i64, i64* %177, align 8, !tbaa !4
  %179 = getelementptr inbounds i64, i64* %1, i64 %176
  %180 = load i64, i64* %179, align 8, !tbaa !4
  %181 = add nsw i64 %180, %178
  %182 = icmp sgt i64 %180, 0
  br i1 %182, label %183, label %185

183:                                              ; preds = %175
  %184 = mul nsw i64 %176, %162
  br label %189

185:                                              ; preds = %221, %175
  %186 = add nuw nsw i64 %176, 1
  %187 = icmp slt i64 %186, %0
  %188 = select i1 %187, i1 %166, i1 false
  br i1 %188, label %175, label %174, !llvm.loop !39

189:                                              ; preds = %183, %221
  %190 = phi i64 [ %178, %183 ], [ %222, %221 ]
  %191 = getelementptr inbounds i64, i64* %3, i64 %190
  %192 = load i64, i64* %191, align 8, !tbaa !4
  %193 = mul i64 %192, -7046029254386353131
  %194 = lshr i64 %193, 20
  br label %195

195:                                              ; preds = %208, %189
  %196 = phi i64 [ %194, %189 ], [ %211, %208 ]
  %197 = phi i64 [ undef, %189 ], [ %209, %208 ]
  %198 = and i64 %196, %10
  %199 = getelementptr inbounds i64, i64* %20, i64 %198
  %200 = load i64, i64* %199, align 8, !tbaa !4
  %201 = icmp slt i64 %200, 0
  br i1 %201, label %208, label %202

202:                                              ; preds = %195
  %203 = getelementptr inbounds i64, i64* %12, i64 %200
  %204 = load i64, i64* %203, align 8, !tbaa !4
  %205 = icmp eq i64 %204, %192
  %206 = select i1 %205, i64 %198, i64 %197
  %207 = xor i1 %205, true
  br label %208

208:                                              ; preds = %202, %195
  %209 = phi i64 [ %198, %195 ], [ %206, %202 ]
  %210 = phi i1 [ false, %195 ], [ %207, %202 ]
  %211 = add i64 %196, 1
  br i1 %210, label %195, label %212, !llvm.loop !13

212:                                              ; preds = %208
  %213 = getelementptr inbounds i64, i64* %20, i64 %209
  %214 = load i64, i64* %213, align 8, !tbaa !4
  %215 = icmp sgt i64 %214, -1
  br i1 %215, label %216, label %221

216:                                              ; preds = %212
  %217 = getelementptr inbounds float, float* %4, i64 %190
  %218 = load float, float* %217, align 4, !tbaa !20
  %219 = add nsw i64 %214, %184
  %220 = getelementptr inbounds float, float* %14, i64 %219
  store float %218, float* %220, align 4, !tbaa !20
  br label %221

221:                                              ; preds = %216, %212
  %222 = add nsw i64 %190, 1
  %223 = icmp slt i64 %222, %181
  br i1 %223, label %189, label %185, !llvm.loop !40
}

; Function Attrs: argmemonly nofree nosync nounwind
define dso_local i64 @best_products(i64 noundef %0, i64 noundef %1, float* nocapture noundef readonly %2, double* nocapture noundef readonly %3, i64* nocapture noundef readonly %4, i64 noundef %5, i64* nocapture noundef readonly %6, i64 noundef %7, i64* nocapture noundef %8, double* nocapture noundef %9) local_unnamed_addr #3 {
  %11 = alloca [8 x double], align 16
  %12 = alloca [128 x double], align 16
  %13 = bitcast [128 x double]* %12 to i8*
  call void @llvm.lifetime.start.p0i8(i64 1024, i8* nonnull %13) #4
  %14 = icmp sgt i64 %0, 0
  br i1 %14, label %15, label %32

15:                                               ; preds = %10
  %16 = icmp sgt i64 %1, 0
  %17 = icmp slt i64 %1, 8
  %18 = bitcast [8 x double]* %11 to i8*
  %19 = srem i64 %1, 8
  %20 = sub nsw i64 %1, %19
  %21 = icmp sgt i64 %20, 8
  %22 = getelementptr inbounds [8 x double], [8 x double]* %11, i64 0, i64 0
  %23 = getelementptr inbounds [8 x double], [8 x double]* %11, i64 0, i64 1
  %24 = getelementptr inbounds [8 x double], [8 x double]* %11, i64 0, i64 2
  %25 = getelementptr inbounds [8 x double], [8 x double]* %11, i64 0, i64 3
  %26 = getelementptr inbounds [8 x double], [8 x double]* %11, i64 0, i64 4
  %27 = getelementptr inbounds [8 x double], [8 x double]* %11, i64 0, i64 5
  %28 = getelementptr inbounds [8 x double], [8 x double]* %11, i64 0, i64 6
  %29 = getelementptr inbounds [8 x double], [8 x double]* %11, i64 0, i64 7
  %30 = icmp sgt i64 %1, 0
  %31 = icmp sgt i64 %5, 0
  br label %34

32:                                               ; preds = %183, %10
  %33 = phi i64 [ 0, %10 ], [ %184, %183 ]
  call void @llvm.lifetime.end.p0i8(i64 1024, i8* nonnull %13) #4
  ret i64 %33

34:                                               ; preds = %15, %183
  %35 = phi i64 [ 0, %15 ], [ %184, %183 ]
  %36 = phi i64 [ 0, %15 ], [ %185, %183 ]
  %37 = mul nsw i64 %36, %1
  %38 = getelementptr inbounds float, float* %2, i64 %37
  br i1 %16, label %104, label %39

39:                                               ; preds = %104, %34
  br i1 %17, label %40, label %49

40:                                               ; preds = %39
  br i1 %30, label %41, label %101

41:                                               ; preds = %40, %41
  %42 = phi i64 [ %47, %41 ], [ 0, %40 ]
  %43 = phi double [ %46, %41 ], [ 0.000000e+00, %40 ]
  %44 = getelementptr inbounds [128 x double], [128 x double]* %12, i64 0, i64 %42
  %45 = load double, double* %44, align 8, !tbaa !18
  %46 = fadd double %43, %45
  %47 = add nuw nsw i64 %42, 1
  %48 = icmp eq i64 %47, %1
  br i1 %48, label %101, label %41, !llvm.loop !23

49:                                               ; preds = %39
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %18) #4
  br label %51

50:                                               ; preds = %51
  br i1 %21, label %58, label %73

51:                                               ; preds = %51, %49
  %52 = phi i64 [ 0, %49 ], [ %56, %51 ]
  %53 = getelementptr inbounds [128 x double], [128 x double]* %12, i64 0, i64 %52
  %54 = load double, double* %53, align 8, !tbaa !18
  %55 = getelementptr inbounds [8 x double], [8 x double]* %11, i64 0, i64 %52
  store double %54, double* %55, align 8, !tbaa !18
  %56 = add nuw nsw i64 %52, 1
  %57 = icmp eq i64 %56, 8
  br i1 %57, label %50, label %51, !llvm.loop !24

58:                                               ; preds = %50, %60
  %59 = phi i64 [ %61, %60 ], [ 8, %50 ]
  br label %63

60:                                               ; preds = %63
  %61 = add nuw nsw i64 %59, 8
  %62 = icmp slt i64 %61, %20
  br i1 %62, label %58, label %73, !llvm.loop !25

63:                                               ; preds = %63, %58
  %64 = phi i64 [ 0, %58 ], [ %71, %63 ]
  %65 = add nuw nsw i64 %64, %59
  %66 = getelementptr inbounds [128 x double], [128 x double]* %12, i64 0, i64 %65
  %67 = load double, double* %66, align 8, !tbaa !18
  %68 = getelementptr inbounds [8 x double], [8 x double]* %11, i64 0, i64 %64
  %69 = load double, double* %68, align 8, !tbaa !18
  %70 = fadd double %67, %69
  store double %70, double* %68, align 8, !tbaa !18
  %71 = add nuw nsw i64 %64, 1
  %72 = icmp eq i64 %71, 8
  br i1 %72, label %60, label %63, !llvm.loop !26

73:                                               ; preds = %60, %50
  %74 = phi i64 [ 8, %50 ], [ %61, %60 ]
  %75 = load double, double* %22, align 16, !tbaa !18
  %76 = load double, double* %23, align 8, !tbaa !18
  %77 = fadd double %75, %76
  %78 = load double, double* %24, align 16, !tbaa !18
  %79 = load double, double* %25, align 8, !tbaa !18
  %80 = fadd double %78, %79
  %81 = fadd double %77, %80
  %82 = load double, double* %26, align 16, !tbaa !18
  %83 = load double, double* %27, align 8, !tbaa !18
  %84 = fadd double %82, %83
  %85 = load double, double* %28, align 16, !tbaa !18
  %86 = load double, double* %29, align 8, !tbaa !18
  %87 = fadd double %85, %86
  %88 = fadd double %84, %87
  %89 = fadd double %81, %88
  %90 = icmp slt i64 %74, %1
  br i1 %90, label %91, label %99

91:                                               ; preds = %73, %91
  %92 = phi i64 [ %97, %91 ], [ %74, %73 ]
  %93 = phi double [ %96, %91 ], [ %89, %73 ]
  %94 = getelementptr inbounds [128 x double], [128 x double]* %12, i64 0, i64 %92
  %95 = load double, double* %94, align 8, !tbaa !18
  %96 = fadd double %93, %95
  %97 = add nuw nsw i64 %92, 1
  %98 = icmp eq i64 %97, %1
  br i1 %98, label %99, label %91, !llvm.loop !27

99:                                               ; preds = %91, %73
  %100 = phi double [ %89, %73 ], [ %96, %91 ]
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %18) #4
  br label %101

101:                                              ; preds = %41, %40, %99
  %102 = phi double [ %100, %99 ], [ 0.000000e+00, %40 ], [ %46, %41 ]
  %103 = fcmp ogt double %102, 0.000000e+00
  br i1 %103, label %115, label %183

104:                                              ; preds = %34, %104
  %105 = phi i64 [ %113, %104 ], [ 0, %34 ]
  %106 = getelementptr inbounds float, float* %38, i64 %105
  %107 = load float, float* %106, align 4, !tbaa !20
  %108 = fpext float %107 to double
  %109 = getelementptr inbounds double, double* %3, i64 %105
  %110 = load double, double* %109, align 8, !tbaa !18
  %111 = fmul double %110, %108
  %112 = getelementptr inbounds [128 x double], [128 x double]* %12, i64 0, i64 %105
  store double %111, double* %112, align 8, !tbaa !18
  %113 = add nuw nsw i64 %105, 1
  %114 = icmp eq i64 %113, %1
  br i1 %114, label %39, label %104, !llvm.loop !41

115:                                              ; preds = %101
  %116 = icmp eq i64 %35, %7
  br i1 %116, label %117, label %132

117:                                              ; preds = %115
  %118 = add nsw i64 %35, -1
  %119 = getelementptr inbounds double, double* %9, i64 %118
  %120 = load double, double* %119, align 8, !tbaa !18
  %121 = fcmp olt double %102, %120
  br i1 %121, label %183, label %122

122:                                              ; preds = %117
  %123 = fcmp oeq double %102, %120
  br i1 %123, label %124, label %132

124:                                              ; preds = %122
  %125 = getelementptr inbounds i64, i64* %4, i64 %36
  %126 = load i64, i64* %125, align 8, !tbaa !4
  %127 = getelementptr inbounds i64, i64* %8, i64 %118
  %128 = load i64, i64* %127, align 8, !tbaa !4
  %129 = getelementptr inbounds i64, i64* %4, i64 %128
  %130 = load i64, i64* %129, align 8, !tbaa !4
  %131 = icmp sgt i64 %126, %130
  br i1 %131, label %183, label %132

132:                                              ; preds = %124, %122, %115
  br i1 %31, label %133, label %136

133:                                              ; preds = %132
  %134 = getelementptr inbounds i64, i64* %4, i64 %36
  %135 = load i64, i64* %134, align 8, !tbaa !4
  br label %139

136:                                              ; preds = %139, %132
  %137 = phi i32 [ 1, %132 ], [ %145, %139 ]
  %138 = icmp eq i32 %137, 0
  br i1 %138, label %183, label %148

139:                                              ; preds = %133, %139
  %140 = phi i64 [ 0, %133 ], [ %146, %139 ]
  %141 = phi i32 [ 1, %133 ], [ %145, %139 ]
  %142 = getelementptr inbounds i64, i64* %6, i64 %140
  %143 = load i64, i64* %142, align 8, !tbaa !4
  %144 = icmp eq i64 %143, %135
  %145 = select i1 %144, i32 0, i32 %141
  %146 = add nuw nsw i64 %140, 1
  %147 = icmp eq i64 %146, %5
  br i1 %147, label %136, label %139, !llvm.loop !42

148:                                              ; preds = %136
  %149 = icmp slt i64 %35, %7
  %150 = zext i1 %149 to i64
  %151 = add nsw i64 %35, %150
  %152 = xor i1 %149, true
  %153 = sext i1 %152 to i64
  %154 = add nsw i64 %35, %153
  %155 = icmp sgt i64 %154, 0
  br i1 %155, label %156, label %179

156:                                              ; preds = %148
  %157 = getelementptr inbounds i64, i64* %4, i64 %36
  br label %158

158:                                              ; preds = %156, %173
  %159 = phi i64 [ %154, %156 ], [ %160, %173 ]
  %160 = add nsw i64 %159, -1
  %161 = getelementptr inbounds double, double* %9, i64 %160
  %162 = load double, double* %161, align 8, !tbaa !18
  %163 = fcmp ogt double %162, %102
  br i1 %163, label %179, label %164

164:                                              ; preds = %158
  %165 = fcmp oeq double %162, %102
  br i1 %165, label %166, label %173

166:                                              ; preds = %164
  %167 = getelementptr inbounds i64, i64* %8, i64 %160
  %168 = load i64, i64* %167, align 8, !tbaa !4
  %169 = getelementptr inbounds i64, i64* %4, i64 %168
  %170 = load i64, i64* %169, align 8, !tbaa !4
  %171 = load i64, i64* %157, align 8, !tbaa !4
  %172 = icmp slt i64 %170, %171
  br i1 %172, label %179, label %173

173:                                              ; preds = %166, %164
  %174 = getelementptr inbounds double, double* %9, i64 %159
  store double %162, double* %174, align 8, !tbaa !18
  %175 = getelementptr inbounds i64, i64* %8, i64 %160
  %176 = load i64, i64* %175, align 8, !tbaa !4
  %177 = getelementptr inbounds i64, i64* %8, i64 %159
  store i64 %176, i64* %177, align 8, !tbaa !4
  %178 = icmp sgt i64 %159, 1
  br i1 %178, label %158, label %179, !llvm.loop !43

179:                                              ; preds = %173, %166, %158, %148
  %180 = phi i64 [ %154, %148 ], [ 0, %173 ], [ %159, %166 ], [ %159, %158 ]
  %181 = getelementptr inbounds double, double* %9, i64 %180
  store double %102, double* %181, align 8, !tbaa !18
  %182 = getelementptr inbounds i64, i64* %8, i64 %180
  store i64 %36, i64* %182, align 8, !tbaa !4
  br label %183

183:                                              ; preds = %179, %136, %117, %124, %101
  %184 = phi i64 [ %35, %101 ], [ %35, %124 ], [ %35, %117 ], [ %151, %179 ], [ %35, %136 ]
  %185 = add nuw nsw i64 %36, 1
  %186 = icmp eq i64 %185, %0
  br i1 %186, label %32, label %34, !llvm.loop !44
}

attributes #0 = { nofree nosync nounwind }
attributes #1 = { argmemonly mustprogress nocallback nofree nosync nounwind willreturn }
attributes #2 = { argmemonly nofree norecurse nosync nounwind }
attributes #3 = { argmemonly nofree nosync nounwind }
attributes #4 = { nounwind }

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
!8 = distinct !{!8, !9, !10}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !9, !10}
!12 = distinct !{!12, !9, !10}
!13 = distinct !{!13, !10}
!14 = distinct !{!14, !9, !10}
!15 = distinct !{!15, !9, !10}
!16 = distinct !{!16, !9, !10}
!17 = distinct !{!17, !9, !10}
!18 = !{!19, !19, i64 0}
!19 = !{!"double", !6, i64 0}
!20 = !{!21, !21, i64 0}
!21 = !{!"float", !6, i64 0}
!22 = distinct !{!22, !9, !10}
!23 = distinct !{!23, !9, !10}
!24 = distinct !{!24, !9, !10}
!25 = distinct !{!25, !9, !10}
!26 = distinct !{!26, !9, !10}
!27 = distinct !{!27, !9, !10}
!28 = distinct !{!28, !9, !10}
!29 = distinct !{!29, !9, !10}
!30 = distinct !{!30, !9, !10}
!31 = distinct !{!31, !9, !10}
!32 = distinct !{!32, !9, !10}
!33 = distinct !{!33, !9, !10}
!34 = distinct !{!34, !9, !10}
!35 = distinct !{!35, !9, !10}
!36 = distinct !{!36, !9, !10}
!37 = distinct !{!37, !9, !10}
!38 = distinct !{!38, !9, !10}
!39 = distinct !{!39, !9, !10}
!40 = distinct !{!40, !9, !10}
!41 = distinct !{!41, !9, !10}
!42 = distinct !{!42, !9, !10}
!43 = distinct !{!43, !9, !10}
!44 = distinct !{!44, !9, !10}
