; translated from columns.c, SHA-256 3ace0c6e2882314d0a3aa00e496f5330f374e90514c4c6fd836c88876df20113

; Function Attrs: argmemonly nofree nosync nounwind
define dso_local void @assemble_pass(i64 noundef %0, i32* nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, float* nocapture noundef readonly %4, float* nocapture noundef readonly %5, double* nocapture noundef %6, float* nocapture noundef writeonly %7, i32* nocapture noundef readonly %8, i64 noundef %9) local_unnamed_addr #0 {
  %11 = alloca [16 x [64 x double]], align 16
  %12 = bitcast [16 x [64 x double]]* %11 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8192, i8* nonnull %12) #6
  %13 = icmp sgt i64 %2, 0
  br i1 %13, label %14, label %19

14:                                               ; preds = %10
  %15 = icmp eq i64 %0, 2
  %16 = icmp sgt i64 %3, 0
  %17 = icmp eq i64 %0, 0
  %18 = icmp eq i64 %0, 1
  br label %27

19:                                               ; preds = %479, %10
  %20 = icmp eq i64 %0, 3
  %21 = icmp sgt i64 %9, 0
  %22 = and i1 %20, %21
  br i1 %22, label %23, label %529

23:                                               ; preds = %19
  %24 = icmp sgt i64 %3, 0
  %25 = icmp sgt i64 %3, 0
  %26 = icmp sgt i64 %3, 0
  br label %482

27:                                               ; preds = %14, %479
  %28 = phi i64 [ 0, %14 ], [ %480, %479 ]
  %29 = mul nuw nsw i64 %28, 24
  %30 = getelementptr inbounds i32, i32* %1, i64 %29
  %31 = load i32, i32* %30, align 4, !tbaa !4
  %32 = freeze i32 %31
  %33 = getelementptr inbounds i32, i32* %30, i64 6
  %34 = load i32, i32* %33, align 4, !tbaa !4
  br i1 %15, label %35, label %38

35:                                               ; preds = %27
  %36 = icmp slt i32 %32, 2
  %37 = and i1 %16, %36
  br i1 %37, label %47, label %479

38:                                               ; preds = %27
  switch i64 %0, label %43 [
    i64 1, label %39
    i64 0, label %42
  ]

39:                                               ; preds = %38
  %40 = icmp eq i32 %32, 0
  %41 = and i1 %16, %40
  br i1 %41, label %47, label %479

42:                                               ; preds = %38
  switch i32 %32, label %479 [
    i32 3, label %46
    i32 2, label %46
    i32 0, label %46
  ]

43:                                               ; preds = %38
  %44 = icmp ne i32 %32, 0
  %45 = and i1 %16, %44
  br i1 %45, label %47, label %479

46:                                               ; preds = %42, %42, %42
  br i1 %16, label %47, label %479

47:                                               ; preds = %35, %39, %43, %46
  %48 = getelementptr inbounds i32, i32* %30, i64 1
  %49 = load i32, i32* %48, align 4, !tbaa !4
  %50 = sext i32 %49 to i64
  %51 = mul nsw i64 %50, %3
  %52 = getelementptr inbounds double, double* %6, i64 %51
  %53 = getelementptr inbounds i32, i32* %30, i64 2
  %54 = load i32, i32* %53, align 4, !tbaa !4
  %55 = sext i32 %54 to i64
  %56 = mul nsw i64 %55, %3
  %57 = getelementptr inbounds double, double* %6, i64 %56
  %58 = getelementptr inbounds i32, i32* %30, i64 3
  %59 = load i32, i32* %58, align 4, !tbaa !4
  %60 = sext i32 %59 to i64
  %61 = mul nsw i64 %60, %3
  %62 = getelementptr inbounds double, double* %6, i64 %61
  %63 = getelementptr inbounds i32, i32* %30, i64 4
  %64 = load i32, i32* %63, align 4, !tbaa !4
  %65 = sext i32 %64 to i64
  %66 = mul nsw i64 %65, %3
  %67 = getelementptr inbounds double, double* %6, i64 %66
  %68 = getelementptr inbounds i32, i32* %30, i64 5
  %69 = load i32, i32* %68, align 4, !tbaa !4
  %70 = sext i32 %69 to i64
  %71 = mul nsw i64 %70, %3
  %72 = getelementptr inbounds double, double* %6, i64 %71
  %73 = icmp eq i32 %32, 1
  %74 = icmp sgt i32 %34, 0
  %75 = sdiv i32 %34, 2
  %76 = sext i32 %75 to i64
  %77 = icmp sgt i32 %34, 3
  %78 = sext i32 %75 to i64
  %79 = tail call i32 @llvm.smax.i32(i32 %75, i32 2)
  %80 = zext i32 %34 to i64
  %81 = zext i32 %79 to i64
  br label %82

82:                                               ; preds = %47, %475
  %83 = phi i64 [ %3, %47 ], [ %478, %475 ]
  %84 = phi i64 [ 0, %47 ], [ %476, %475 ]
  %85 = tail call i64 @llvm.smin.i64(i64 %83, i64 64)
  %86 = tail call i64 @llvm.smax.i64(i64 %85, i64 1)
  %87 = tail call i64 @llvm.smin.i64(i64 %83, i64 64)
  %88 = tail call i64 @llvm.smax.i64(i64 %87, i64 1)
  %89 = tail call i64 @llvm.smin.i64(i64 %83, i64 64)
  %90 = tail call i64 @llvm.smax.i64(i64 %89, i64 1)
  %91 = tail call i64 @llvm.smin.i64(i64 %83, i64 64)
  %92 = tail call i64 @llvm.smax.i64(i64 %91, i64 1)
  %93 = tail call i64 @llvm.smin.i64(i64 %83, i64 64)
  %94 = tail call i64 @llvm.smax.i64(i64 %93, i64 1)
  %95 = tail call i64 @llvm.smin.i64(i64 %83, i64 64)
  %96 = tail call i64 @llvm.smax.i64(i64 %95, i64 1)
  %97 = tail call i64 @llvm.smin.i64(i64 %83, i64 64)
  %98 = tail call i64 @llvm.smax.i64(i64 %97, i64 1)
  %99 = tail call i64 @llvm.smin.i64(i64 %83, i64 64)
  %100 = tail call i64 @llvm.smax.i64(i64 %99, i64 1)
  %101 = tail call i64 @llvm.smin.i64(i64 %83, i64 64)
  %102 = tail call i64 @llvm.smax.i64(i64 %101, i64 1)
  %103 = tail call i64 @llvm.smin.i64(i64 %83, i64 64)
  %104 = tail call i64 @llvm.smax.i64(i64 %103, i64 1)
  %105 = tail call i64 @llvm.smin.i64(i64 %83, i64 64)
  %106 = tail call i64 @llvm.smax.i64(i64 %105, i64 1)
  %107 = tail call i64 @llvm.smin.i64(i64 %83, i64 64)
  %108 = tail call i64 @llvm.smax.i64(i64 %107, i64 1)
  %109 = tail call i64 @llvm.smin.i64(i64 %83, i64 64)
  %110 = tail call i64 @llvm.smax.i64(i64 %109, i64 1)
  %111 = tail call i64 @llvm.smin.i64(i64 %83, i64 64)
  %112 = tail call i64 @llvm.smax.i64(i64 %111, i64 1)
  %113 = tail call i64 @llvm.smin.i64(i64 %83, i64 64)
  %114 = tail call i64 @llvm.smax.i64(i64 %113, i64 1)
  %115 = sub nsw i64 %3, %84
  %116 = tail call i64 @llvm.smin.i64(i64 %115, i64 64)
  %117 = getelementptr inbounds double, double* %52, i64 %84
  %118 = getelementptr inbounds double, double* %57, i64 %84
  %119 = getelementptr inbounds double, double* %62, i64 %84
  %120 = getelementptr inbounds double, double* %67, i64 %84
  %121 = getelementptr inbounds double, double* %72, i64 %84
  br i1 %73, label %123, label %122

122:                                              ; preds = %82
  switch i64 %0, label %174 [
    i64 3, label %123
    i64 0, label %123
  ]

123:                                              ; preds = %122, %122, %82
  br i1 %74, label %124, label %174

124:                                              ; preds = %123
  %125 = icmp sgt i64 %115, 0
  %126 = icmp sgt i64 %115, 0
  %127 = icmp sgt i64 %115, 0
  %128 = getelementptr double, double* %6, i64 %84
  %129 = getelementptr float, float* %4, i64 %84
  br label %130

130:                                              ; preds = %124, %171
  %131 = phi i64 [ 0, %124 ], [ %172, %171 ]
  %132 = add nuw nsw i64 %131, 7
  %133 = getelementptr inbounds i32, i32* %30, i64 %132
  %134 = load i32, i32* %133, align 4, !tbaa !4
  %135 = and i32 %134, 16777215
  %136 = zext i32 %135 to i64
  %137 = icmp ult i32 %134, 16777216
  br i1 %137, label %138, label %149

138:                                              ; preds = %130
  %139 = mul nsw i64 %136, %3
  %140 = getelementptr float, float* %129, i64 %139
  br i1 %127, label %141, label %171

141:                                              ; preds = %138, %141
  %142 = phi i64 [ %147, %141 ], [ 0, %138 ]
  %143 = getelementptr inbounds float, float* %140, i64 %142
  %144 = load float, float* %143, align 4, !tbaa !8
  %145 = fpext float %144 to double
  %146 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 %131, i64 %142
  store double %145, double* %146, align 8, !tbaa !10
  %147 = add nuw nsw i64 %142, 1
  %148 = icmp eq i64 %147, %116
  br i1 %148, label %171, label %141, !llvm.loop !12

149:                                              ; preds = %130
  %150 = and i32 %134, -16777216
  %151 = icmp eq i32 %150, 16777216
  br i1 %151, label %152, label %161

152:                                              ; preds = %149
  %153 = getelementptr inbounds float, float* %5, i64 %136
  %154 = load float, float* %153, align 4, !tbaa !8
  %155 = fpext float %154 to double
  br i1 %126, label %156, label %171

156:                                              ; preds = %152, %156
  %157 = phi i64 [ %159, %156 ], [ 0, %152 ]
  %158 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 %131, i64 %157
  store double %155, double* %158, align 8, !tbaa !10
  %159 = add nuw nsw i64 %157, 1
  %160 = icmp eq i64 %159, %116
  br i1 %160, label %171, label %156, !llvm.loop !15

161:                                              ; preds = %149
  %162 = mul nsw i64 %136, %3
  %163 = getelementptr double, double* %128, i64 %162
  br i1 %125, label %164, label %171

164:                                              ; preds = %161, %164
  %165 = phi i64 [ %169, %164 ], [ 0, %161 ]
  %166 = getelementptr inbounds double, double* %163, i64 %165
  %167 = load double, double* %166, align 8, !tbaa !10
  %168 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 %131, i64 %165
  store double %167, double* %168, align 8, !tbaa !10
  %169 = add nuw nsw i64 %165, 1
  %170 = icmp eq i64 %169, %116
  br i1 %170, label %171, label %164, !llvm.loop !16

171:                                              ; preds = %164, %156, %141, %138, %152, %161
  %172 = add nuw nsw i64 %131, 1
  %173 = icmp eq i64 %172, %80
  br i1 %173, label %174, label %130, !llvm.loop !17

174:                                              ; preds = %171, %123, %122
  switch i32 %32, label %475 [
    i32 0, label %203
    i32 1, label %201
    i32 2, label %197
    i32 3, label %193
    i32 4, label %191
    i32 5, label %189
    i32 6, label %187
    i32 7, label %185
    i32 8, label %183
    i32 9, label %181
    i32 10, label %179
    i32 11, label %177
    i32 12, label %175
  ]

175:                                              ; preds = %174
  %176 = icmp sgt i64 %115, 0
  br i1 %176, label %446, label %475

177:                                              ; preds = %174
  %178 = icmp sgt i64 %115, 0
  br i1 %178, label %422, label %475

179:                                              ; preds = %174
  %180 = icmp sgt i64 %115, 0
  br i1 %180, label %402, label %475

181:                                              ; preds = %174
  %182 = icmp sgt i64 %115, 0
  br i1 %182, label %390, label %475

183:                                              ; preds = %174
  %184 = icmp sgt i64 %115, 0
  br i1 %184, label %380, label %475

185:                                              ; preds = %174
  %186 = icmp sgt i64 %115, 0
  br i1 %186, label %370, label %475

187:                                              ; preds = %174
  %188 = icmp sgt i64 %115, 0
  br i1 %188, label %355, label %475

189:                                              ; preds = %174
  %190 = icmp sgt i64 %115, 0
  br i1 %190, label %341, label %475

191:                                              ; preds = %174
  %192 = icmp sgt i64 %115, 0
  br i1 %192, label %328, label %475

193:                                              ; preds = %174
  %194 = icmp sgt i64 %115, 0
  br i1 %194, label %195, label %475

195:                                              ; preds = %193
  %196 = getelementptr double, double* %6, i64 %84
  br label %308

197:                                              ; preds = %174
  %198 = icmp sgt i64 %115, 0
  br i1 %198, label %199, label %475

199:                                              ; preds = %197
  %200 = getelementptr double, double* %6, i64 %84
  br label %291

201:                                              ; preds = %174
  %202 = icmp sgt i64 %115, 0
  br i1 %202, label %265, label %475

203:                                              ; preds = %174
  %204 = icmp sgt i64 %115, 0
  br i1 %17, label %205, label %230

205:                                              ; preds = %203
  br i1 %204, label %206, label %475

206:                                              ; preds = %205, %206
  %207 = phi i64 [ %228, %206 ], [ 0, %205 ]
  %208 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 0, i64 %207
  %209 = load double, double* %208, align 8, !tbaa !10
  %210 = fmul double %209, 0x3F91DF46A2529D39
  %211 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 2, i64 %207
  %212 = load double, double* %211, align 8, !tbaa !10
  %213 = fmul double %212, 0x3F91DF46A2529D39
  %214 = fsub double %213, %210
  %215 = fmul double %214, 5.000000e-01
  %216 = getelementptr inbounds double, double* %118, i64 %207
  store double %215, double* %216, align 8, !tbaa !10
  %217 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 3, i64 %207
  %218 = load double, double* %217, align 8, !tbaa !10
  %219 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 1, i64 %207
  %220 = load double, double* %219, align 8, !tbaa !10
  %221 = fsub double %218, %220
  %222 = fmul double %221, 0x3F91DF46A2529D39
  %223 = fmul double %222, 5.000000e-01
  %224 = add nsw i64 %207, %3
  %225 = getelementptr inbounds double, double* %118, i64 %224
  store double %223, double* %225, align 8, !tbaa !10
  %226 = getelementptr inbounds double, double* %119, i64 %207
  store double %210, double* %226, align 8, !tbaa !10
  %227 = getelementptr inbounds double, double* %120, i64 %207
  store double %213, double* %227, align 8, !tbaa !10
  %228 = add nuw nsw i64 %207, 1
  %229 = icmp eq i64 %228, %86
  br i1 %229, label %475, label %206, !llvm.loop !18

230:                                              ; preds = %203
  br i1 %18, label %232, label %231

231:                                              ; preds = %230
  br i1 %204, label %255, label %475

232:                                              ; preds = %230
  br i1 %204, label %233, label %475

233:                                              ; preds = %232, %233
  %234 = phi i64 [ %253, %233 ], [ 0, %232 ]
  %235 = getelementptr inbounds double, double* %118, i64 %234
  %236 = load double, double* %235, align 8, !tbaa !10
  %237 = fmul double %236, %236
  %238 = getelementptr inbounds double, double* %119, i64 %234
  %239 = load double, double* %238, align 8, !tbaa !10
  %240 = getelementptr inbounds double, double* %120, i64 %234
  %241 = load double, double* %240, align 8, !tbaa !10
  %242 = fmul double %239, %241
  %243 = add nsw i64 %234, %3
  %244 = getelementptr inbounds double, double* %118, i64 %243
  %245 = load double, double* %244, align 8, !tbaa !10
  %246 = fmul double %242, %245
  %247 = fmul double %245, %246
  %248 = fadd double %237, %247
  %249 = fcmp ogt double %248, 1.000000e+00
  %250 = select i1 %249, double 1.000000e+00, double %248
  %251 = tail call double @llvm.sqrt.f64(double %250)
  %252 = getelementptr inbounds double, double* %121, i64 %234
  store double %251, double* %252, align 8, !tbaa !10
  %253 = add nuw nsw i64 %234, 1
  %254 = icmp eq i64 %253, %88
  br i1 %254, label %475, label %233, !llvm.loop !19

255:                                              ; preds = %231, %255
  %256 = phi i64 [ %263, %255 ], [ 0, %231 ]
  %257 = getelementptr inbounds double, double* %121, i64 %256
  %258 = load double, double* %257, align 8, !tbaa !10
  %259 = fcmp uno double %258, 0.000000e+00
  %260 = fmul double %258, 0x40C8E30240B78034
  %261 = select i1 %259, double 0x7FF8000000000000, double %260
  %262 = getelementptr inbounds double, double* %117, i64 %256
  store double %261, double* %262, align 8, !tbaa !10
  %263 = add nuw nsw i64 %256, 1
  %264 = icmp eq i64 %263, %90
  br i1 %264, label %475, label %255, !llvm.loop !20

265:                                              ; preds = %201, %285
  %266 = phi i64 [ %289, %285 ], [ 0, %201 ]
  %267 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 0, i64 %266
  %268 = load double, double* %267, align 8, !tbaa !10
  %269 = fcmp ogt double %268, 0.000000e+00
  br i1 %269, label %270, label %274

270:                                              ; preds = %265
  %271 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 1, i64 %266
  %272 = load double, double* %271, align 8, !tbaa !10
  %273 = fcmp ogt double %272, 0.000000e+00
  br label %274

274:                                              ; preds = %270, %265
  %275 = phi i1 [ false, %265 ], [ %273, %270 ]
  br i1 %15, label %276, label %281

276:                                              ; preds = %274
  br i1 %275, label %277, label %285

277:                                              ; preds = %276
  %278 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 1, i64 %266
  %279 = load double, double* %278, align 8, !tbaa !10
  %280 = fdiv double %268, %279
  br label %285

281:                                              ; preds = %274
  br i1 %275, label %282, label %285

282:                                              ; preds = %281
  %283 = getelementptr inbounds double, double* %118, i64 %266
  %284 = load double, double* %283, align 8, !tbaa !10
  br label %285

285:                                              ; preds = %282, %281, %277, %276
  %286 = phi double* [ %118, %276 ], [ %118, %277 ], [ %117, %281 ], [ %117, %282 ]
  %287 = phi double [ 1.000000e+00, %276 ], [ %280, %277 ], [ 0x7FF8000000000000, %281 ], [ %284, %282 ]
  %288 = getelementptr inbounds double, double* %286, i64 %266
  store double %287, double* %288, align 8, !tbaa !10
  %289 = add nuw nsw i64 %266, 1
  %290 = icmp eq i64 %289, %92
  br i1 %290, label %475, label %265, !llvm.loop !21

291:                                              ; preds = %199, %301
  %292 = phi i64 [ %306, %301 ], [ 0, %199 ]
  br i1 %17, label %293, label %298

293:                                              ; preds = %291
  %294 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 0, i64 %292
  %295 = load double, double* %294, align 8, !tbaa !10
  %296 = fcmp olt double %295, 0.000000e+00
  %297 = select i1 %296, double 0.000000e+00, double %295
  br label %301

298:                                              ; preds = %291
  %299 = getelementptr inbounds double, double* %118, i64 %292
  %300 = load double, double* %299, align 8, !tbaa !10
  br label %301

301:                                              ; preds = %293, %298
  %302 = phi i64 [ %56, %293 ], [ %51, %298 ]
  %303 = phi double [ %297, %293 ], [ %300, %298 ]
  %304 = getelementptr double, double* %200, i64 %302
  %305 = getelementptr inbounds double, double* %304, i64 %292
  store double %303, double* %305, align 8, !tbaa !10
  %306 = add nuw nsw i64 %292, 1
  %307 = icmp eq i64 %306, %94
  br i1 %307, label %475, label %291, !llvm.loop !22

308:                                              ; preds = %195, %321
  %309 = phi i64 [ %326, %321 ], [ 0, %195 ]
  br i1 %17, label %310, label %313

310:                                              ; preds = %308
  %311 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 0, i64 %309
  %312 = load double, double* %311, align 8, !tbaa !10
  br label %321

313:                                              ; preds = %308
  %314 = getelementptr inbounds double, double* %118, i64 %309
  %315 = load double, double* %314, align 8, !tbaa !10
  %316 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 1, i64 %309
  %317 = load double, double* %316, align 8, !tbaa !10
  %318 = fsub double %315, %317
  %319 = tail call double @llvm.fabs.f64(double %318)
  %320 = fneg double %319
  br label %321

321:                                              ; preds = %310, %313
  %322 = phi i64 [ %56, %310 ], [ %51, %313 ]
  %323 = phi double [ %312, %310 ], [ %320, %313 ]
  %324 = getelementptr double, double* %196, i64 %322
  %325 = getelementptr inbounds double, double* %324, i64 %309
  store double %323, double* %325, align 8, !tbaa !10
  %326 = add nuw nsw i64 %309, 1
  %327 = icmp eq i64 %326, %96
  br i1 %327, label %475, label %308, !llvm.loop !23

328:                                              ; preds = %191, %328
  %329 = phi i64 [ %339, %328 ], [ 0, %191 ]
  %330 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 0, i64 %329
  %331 = load double, double* %330, align 8, !tbaa !10
  %332 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 1, i64 %329
  %333 = load double, double* %332, align 8, !tbaa !10
  %334 = fcmp uno double %331, %333
  %335 = fcmp oeq double %331, %333
  %336 = uitofp i1 %335 to double
  %337 = select i1 %334, double 0x7FF8000000000000, double %336
  %338 = getelementptr inbounds double, double* %117, i64 %329
  store double %337, double* %338, align 8, !tbaa !10
  %339 = add nuw nsw i64 %329, 1
  %340 = icmp eq i64 %339, %98
  br i1 %340, label %475, label %328, !llvm.loop !24

341:                                              ; preds = %189, %341
  %342 = phi i64 [ %353, %341 ], [ 0, %189 ]
  %343 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 0, i64 %342
  %344 = load double, double* %343, align 8, !tbaa !10
  %345 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 1, i64 %342
  %346 = load double, double* %345, align 8, !tbaa !10
  %347 = fcmp uno double %344, %346
  %348 = fcmp oeq double %344, %346
  %349 = uitofp i1 %348 to double
  %350 = fsub double 1.000000e+00, %349
  %351 = select i1 %347, double 0x7FF8000000000000, double %350
  %352 = getelementptr inbounds double, double* %117, i64 %342
  store double %351, double* %352, align 8, !tbaa !10
  %353 = add nuw nsw i64 %342, 1
  %354 = icmp eq i64 %353, %100
  br i1 %354, label %475, label %341, !llvm.loop !25

355:                                              ; preds = %187, %355
  %356 = phi i64 [ %368, %355 ], [ 0, %187 ]
  %357 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 0, i64 %356
  %358 = load double, double* %357, align 8, !tbaa !10
  %359 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 1, i64 %356
  %360 = load double, double* %359, align 8, !tbaa !10
  %361 = fsub double %358, %360
  %362 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 2, i64 %356
  %363 = load double, double* %362, align 8, !tbaa !10
  %364 = fcmp oeq double %363, 0.000000e+00
  %365 = fdiv double %361, %363
  %366 = select i1 %364, double 0x7FF8000000000000, double %365
  %367 = getelementptr inbounds double, double* %117, i64 %356
  store double %366, double* %367, align 8, !tbaa !10
  %368 = add nuw nsw i64 %356, 1
  %369 = icmp eq i64 %368, %102
  br i1 %369, label %475, label %355, !llvm.loop !26

370:                                              ; preds = %185, %370
  %371 = phi i64 [ %378, %370 ], [ 0, %185 ]
  %372 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 0, i64 %371
  %373 = load double, double* %372, align 8, !tbaa !10
  %374 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 1, i64 %371
  %375 = load double, double* %374, align 8, !tbaa !10
  %376 = fsub double %373, %375
  %377 = getelementptr inbounds double, double* %117, i64 %371
  store double %376, double* %377, align 8, !tbaa !10
  %378 = add nuw nsw i64 %371, 1
  %379 = icmp eq i64 %378, %104
  br i1 %379, label %475, label %370, !llvm.loop !27

380:                                              ; preds = %183, %380
  %381 = phi i64 [ %388, %380 ], [ 0, %183 ]
  %382 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 0, i64 %381
  %383 = load double, double* %382, align 8, !tbaa !10
  %384 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 1, i64 %381
  %385 = load double, double* %384, align 8, !tbaa !10
  %386 = fmul double %383, %385
  %387 = getelementptr inbounds double, double* %117, i64 %381
  store double %386, double* %387, align 8, !tbaa !10
  %388 = add nuw nsw i64 %381, 1
  %389 = icmp eq i64 %388, %106
  br i1 %389, label %475, label %380, !llvm.loop !28

390:                                              ; preds = %181, %390
  %391 = phi i64 [ %400, %390 ], [ 0, %181 ]
  %392 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 0, i64 %391
  %393 = load double, double* %392, align 8, !tbaa !10
  %394 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 1, i64 %391
  %395 = load double, double* %394, align 8, !tbaa !10
  %396 = fcmp oeq double %395, 0.000000e+00
  %397 = fdiv double %393, %395
  %398 = select i1 %396, double 0x7FF8000000000000, double %397
  %399 = getelementptr inbounds double, double* %117, i64 %391
  store double %398, double* %399, align 8, !tbaa !10
  %400 = add nuw nsw i64 %391, 1
  %401 = icmp eq i64 %400, %108
  br i1 %401, label %475, label %390, !llvm.loop !29

402:                                              ; preds = %179, %417
  %403 = phi i64 [ %420, %417 ], [ 0, %179 ]
  %404 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 0, i64 %403
  %405 = load double, double* %404, align 8, !tbaa !10
  %406 = fcmp oge double %405, 0.000000e+00
  %407 = fcmp olt double %405, 1.200000e+01
  %408 = and i1 %406, %407
  br i1 %408, label %409, label %417

409:                                              ; preds = %402
  %410 = fptosi double %405 to i64
  %411 = sitofp i64 %410 to double
  %412 = fcmp oeq double %405, %411
  br i1 %412, label %413, label %417

413:                                              ; preds = %409
  %414 = add nsw i64 %410, 1
  %415 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 %414, i64 %403
  %416 = load double, double* %415, align 8, !tbaa !10
  br label %417

417:                                              ; preds = %402, %409, %413
  %418 = phi double [ %416, %413 ], [ 0x7FF8000000000000, %409 ], [ 0x7FF8000000000000, %402 ]
  %419 = getelementptr inbounds double, double* %117, i64 %403
  store double %418, double* %419, align 8, !tbaa !10
  %420 = add nuw nsw i64 %403, 1
  %421 = icmp eq i64 %420, %110
  br i1 %421, label %475, label %402, !llvm.loop !30

422:                                              ; preds = %177, %429
  %423 = phi i64 [ %432, %429 ], [ 0, %177 ]
  %424 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 0, i64 %423
  %425 = load double, double* %424, align 8, !tbaa !10
  %426 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 %76, i64 %423
  %427 = load double, double* %426, align 8, !tbaa !10
  %428 = fmul double %425, %427
  br i1 %77, label %434, label %429

429:                                              ; preds = %434, %422
  %430 = phi double [ %428, %422 ], [ %443, %434 ]
  %431 = getelementptr inbounds double, double* %117, i64 %423
  store double %430, double* %431, align 8, !tbaa !10
  %432 = add nuw nsw i64 %423, 1
  %433 = icmp eq i64 %432, %112
  br i1 %433, label %475, label %422, !llvm.loop !31

434:                                              ; preds = %422, %434
  %435 = phi i64 [ %444, %434 ], [ 1, %422 ]
  %436 = phi double [ %443, %434 ], [ %428, %422 ]
  %437 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 %435, i64 %423
  %438 = load double, double* %437, align 8, !tbaa !10
  %439 = add nsw i64 %435, %78
  %440 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 %439, i64 %423
  %441 = load double, double* %440, align 8, !tbaa !10
  %442 = fmul double %438, %441
  %443 = fadd double %436, %442
  %444 = add nuw nsw i64 %435, 1
  %445 = icmp eq i64 %444, %81
  br i1 %445, label %429, label %434, !llvm.loop !32

446:                                              ; preds = %175, %470
  %447 = phi i64 [ %473, %470 ], [ 0, %175 ]
  %448 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 0, i64 %447
  %449 = load double, double* %448, align 8, !tbaa !10
  %450 = getelementptr inbounds [16 x [64 x double]], [16 x [64 x double]]* %11, i64 0, i64 1, i64 %447
  %451 = load double, double* %450, align 8, !tbaa !10
  %452 = fsub double %449, %449
  %453 = fcmp une double %452, 0.000000e+00
  %454 = fsub double %451, %451
  %455 = fcmp une double %454, 0.000000e+00
  %456 = or i1 %453, %455
  br i1 %456, label %470, label %457

457:                                              ; preds = %446
  %458 = fptosi double %449 to i64
  %459 = fadd double %451, -1.000000e+00
  %460 = fptosi double %459 to i64
  %461 = icmp ugt i64 %460, 63
  br i1 %461, label %462, label %466

462:                                              ; preds = %457
  %463 = lshr i64 %458, 63
  %464 = trunc i64 %463 to i32
  %465 = sitofp i32 %464 to double
  br label %470

466:                                              ; preds = %457
  %467 = lshr i64 %458, %460
  %468 = and i64 %467, 1
  %469 = sitofp i64 %468 to double
  br label %470

470:                                              ; preds = %446, %462, %466
  %471 = phi double [ 0x7FF8000000000000, %446 ], [ %465, %462 ], [ %469, %466 ]
  %472 = getelementptr inbounds double, double* %117, i64 %447
  store double %471, double* %472, align 8, !tbaa !10
  %473 = add nuw nsw i64 %447, 1
  %474 = icmp eq i64 %473, %114
  br i1 %474, label %475, label %446, !llvm.loop !33

475:                                              ; preds = %470, %429, %417, %390, %380, %370, %355, %341, %328, %321, %301, %285, %255, %233, %206, %175, %177, %179, %181, %183, %185, %187, %189, %191, %193, %197, %201, %231, %232, %205, %174
  %476 = add nuw nsw i64 %84, 64
  %477 = icmp slt i64 %476, %3
  %478 = add i64 %83, -64
  br i1 %477, label %82, label %479, !llvm.loop !34

479:                                              ; preds = %475, %35, %39, %43, %46, %42
  %480 = add nuw nsw i64 %28, 1
  %481 = icmp eq i64 %480, %2
  br i1 %481, label %19, label %27, !llvm.loop !35

482:                                              ; preds = %23, %526
  %483 = phi i64 [ 0, %23 ], [ %527, %526 ]
  %484 = getelementptr inbounds i32, i32* %8, i64 %483
  %485 = load i32, i32* %484, align 4, !tbaa !4
  %486 = and i32 %485, 16777215
  %487 = zext i32 %486 to i64
  %488 = mul nsw i64 %483, %3
  %489 = getelementptr inbounds float, float* %7, i64 %488
  %490 = icmp ult i32 %485, 16777216
  br i1 %490, label %491, label %502

491:                                              ; preds = %482
  br i1 %26, label %492, label %526

492:                                              ; preds = %491
  %493 = mul nsw i64 %487, %3
  br label %494

494:                                              ; preds = %492, %494
  %495 = phi i64 [ 0, %492 ], [ %500, %494 ]
  %496 = add nsw i64 %495, %493
  %497 = getelementptr inbounds float, float* %4, i64 %496
  %498 = load float, float* %497, align 4, !tbaa !8
  %499 = getelementptr inbounds float, float* %489, i64 %495
  store float %498, float* %499, align 4, !tbaa !8
  %500 = add nuw nsw i64 %495, 1
  %501 = icmp eq i64 %500, %3
  br i1 %501, label %526, label %494, !llvm.loop !36

502:                                              ; preds = %482
  %503 = and i32 %485, -16777216
  %504 = icmp eq i32 %503, 16777216
  br i1 %504, label %508, label %505

505:                                              ; preds = %502
  br i1 %24, label %506, label %526

506:                                              ; preds = %505
  %507 = mul nsw i64 %487, %3
  br label %517

508:                                              ; preds = %502
  br i1 %25, label %509, label %526

509:                                              ; preds = %508
  %510 = getelementptr inbounds float, float* %5, i64 %487
  br label %511

511:                                              ; preds = %509, %511
  %512 = phi i64 [ 0, %509 ], [ %515, %511 ]
  %513 = load float, float* %510, align 4, !tbaa !8
  %514 = getelementptr inbounds float, float* %489, i64 %512
  store float %513, float* %514, align 4, !tbaa !8
  %515 = add nuw nsw i64 %512, 1
  %516 = icmp eq i64 %515, %3
  br i1 %516, label %526, label %511, !llvm.loop !37

517:                                              ; preds = %506, %517
  %518 = phi i64 [ 0, %506 ], [ %524, %517 ]
  %519 = add nsw i64 %518, %507
  %520 = getelementptr inbounds double, double* %6, i64 %519
  %521 = load double, double* %520, align 8, !tbaa !10
  %522 = fptrunc double %521 to float
  %523 = getelementptr inbounds float, float* %489, i64 %518
  store float %522, float* %523, align 4, !tbaa !8
  %524 = add nuw nsw i64 %518, 1
  %525 = icmp eq i64 %524, %3
  br i1 %525, label %526, label %517, !llvm.loop !38

526:                                              ; preds = %517, %511, %494, %505, %508, %491
  %527 = add nuw nsw i64 %483, 1
  %528 = icmp eq i64 %527, %9
  br i1 %528, label %529, label %482, !llvm.loop !39

529:                                              ; preds = %526, %19
  call void @llvm.lifetime.end.p0i8(i64 8192, i8* nonnull %12) #6
  ret void
}

; Function Attrs: argmemonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: argmemonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.sqrt.f64(double) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fabs.f64(double) #2

; Function Attrs: nofree norecurse nosync nounwind
define dso_local void @candidate_columns(i64 noundef %0, i64* nocapture noundef readonly %1, i64* nocapture noundef readonly %2, float* nocapture noundef readonly %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64* nocapture noundef readonly %7, double* nocapture noundef readonly %8, i64* nocapture noundef readonly %9, i64 noundef %10, i64 noundef %11, i64 noundef %12, float* nocapture noundef readonly %13, i64* nocapture noundef readonly %14, i64 noundef %15, i64 noundef %16, float* nocapture noundef %17, float* nocapture noundef writeonly %18, i64* nocapture noundef %19) local_unnamed_addr #3 {
  %21 = icmp sgt i64 %0, 0
  br i1 %21, label %22, label %24

22:                                               ; preds = %20
  %23 = icmp sgt i64 %4, 0
  br label %36

24:                                               ; preds = %42, %20
  %25 = mul nsw i64 %4, %0
  %26 = getelementptr inbounds float, float* %17, i64 %25
  %27 = getelementptr inbounds float, float* %26, i64 %0
  %28 = getelementptr inbounds float, float* %27, i64 %0
  %29 = getelementptr inbounds float, float* %28, i64 %0
  %30 = getelementptr inbounds float, float* %29, i64 %0
  %31 = getelementptr inbounds float, float* %30, i64 %0
  %32 = getelementptr inbounds float, float* %31, i64 %0
  %33 = icmp sgt i64 %6, 0
  br i1 %33, label %34, label %54

34:                                               ; preds = %24
  %35 = sub nsw i64 %10, %11
  br label %63

36:                                               ; preds = %22, %42
  %37 = phi i64 [ 0, %22 ], [ %43, %42 ]
  %38 = getelementptr inbounds i64, i64* %2, i64 %37
  %39 = load i64, i64* %38, align 8, !tbaa !40
  %40 = mul nsw i64 %39, %4
  %41 = getelementptr inbounds float, float* %3, i64 %40
  br i1 %23, label %45, label %42

42:                                               ; preds = %45, %36
  %43 = add nuw nsw i64 %37, 1
  %44 = icmp eq i64 %43, %0
  br i1 %44, label %24, label %36, !llvm.loop !42

45:                                               ; preds = %36, %45
  %46 = phi i64 [ %52, %45 ], [ 0, %36 ]
  %47 = getelementptr inbounds float, float* %41, i64 %46
  %48 = load float, float* %47, align 4, !tbaa !8
  %49 = mul nsw i64 %46, %0
  %50 = add nsw i64 %49, %37
  %51 = getelementptr inbounds float, float* %17, i64 %50
  store float %48, float* %51, align 4, !tbaa !8
  %52 = add nuw nsw i64 %46, 1
  %53 = icmp eq i64 %52, %4
  br i1 %53, label %42, label %45, !llvm.loop !43

54:                                               ; preds = %101, %24
  %55 = phi i64 [ 0, %24 ], [ %102, %101 ]
  %56 = phi i64 [ 0, %24 ], [ %103, %101 ]
  %57 = phi i64 [ -9223372036854775808, %24 ], [ %104, %101 ]
  %58 = mul nsw i64 %5, %0
  %59 = getelementptr inbounds float, float* %17, i64 %58
  %60 = icmp sgt i64 %0, 0
  br i1 %60, label %61, label %117

61:                                               ; preds = %54
  %62 = icmp sgt i64 %6, 0
  br label %107

63:                                               ; preds = %34, %101
  %64 = phi i64 [ 0, %34 ], [ %105, %101 ]
  %65 = phi i64 [ -9223372036854775808, %34 ], [ %104, %101 ]
  %66 = phi i64 [ 0, %34 ], [ %103, %101 ]
  %67 = phi i64 [ 0, %34 ], [ %102, %101 ]
  %68 = getelementptr inbounds i64, i64* %19, i64 %64
  store i64 -1, i64* %68, align 8, !tbaa !40
  %69 = getelementptr inbounds i64, i64* %9, i64 %64
  %70 = load i64, i64* %69, align 8, !tbaa !40
  %71 = icmp sge i64 %70, %10
  %72 = icmp slt i64 %70, %35
  %73 = select i1 %71, i1 true, i1 %72
  br i1 %73, label %101, label %74

74:                                               ; preds = %63
  %75 = add nsw i64 %67, 1
  %76 = tail call i64 @llvm.smax.i64(i64 %70, i64 %65)
  store i64 %66, i64* %68, align 8, !tbaa !40
  %77 = getelementptr inbounds i64, i64* %7, i64 %64
  %78 = load i64, i64* %77, align 8, !tbaa !40
  %79 = icmp eq i64 %78, 0
  br i1 %79, label %101, label %80

80:                                               ; preds = %74
  %81 = icmp eq i64 %64, 0
  br i1 %81, label %82, label %86

82:                                               ; preds = %97, %80
  %83 = phi i32 [ 1, %80 ], [ %98, %97 ]
  %84 = zext i32 %83 to i64
  %85 = add nsw i64 %66, %84
  br label %101

86:                                               ; preds = %80, %97
  %87 = phi i64 [ %99, %97 ], [ 0, %80 ]
  %88 = phi i32 [ %98, %97 ], [ 1, %80 ]
  %89 = getelementptr inbounds i64, i64* %19, i64 %87
  %90 = load i64, i64* %89, align 8, !tbaa !40
  %91 = icmp sgt i64 %90, -1
  br i1 %91, label %92, label %97

92:                                               ; preds = %86
  %93 = getelementptr inbounds i64, i64* %7, i64 %87
  %94 = load i64, i64* %93, align 8, !tbaa !40
  %95 = icmp eq i64 %94, %78
  %96 = select i1 %95, i32 0, i32 %88
  br label %97

97:                                               ; preds = %92, %86
  %98 = phi i32 [ %88, %86 ], [ %96, %92 ]
  %99 = add nuw nsw i64 %87, 1
  %100 = icmp eq i64 %99, %64
  br i1 %100, label %82, label %86, !llvm.loop !44

101:                                              ; preds = %74, %63, %82
  %102 = phi i64 [ %75, %74 ], [ %75, %82 ], [ %67, %63 ]
  %103 = phi i64 [ %66, %74 ], [ %85, %82 ], [ %66, %63 ]
  %104 = phi i64 [ %76, %74 ], [ %76, %82 ], [ %65, %63 ]
  %105 = add nuw nsw i64 %64, 1
  %106 = icmp eq i64 %105, %6
  br i1 %106, label %54, label %63, !llvm.loop !45

107:                                              ; preds = %61, %173
  %108 = phi i64 [ 0, %61 ], [ %179, %173 ]
  %109 = phi i64 [ %6, %61 ], [ %182, %173 ]
  %110 = phi i64 [ 0, %61 ], [ %181, %173 ]
  %111 = phi i64 [ 0, %61 ], [ %177, %173 ]
  br i1 %62, label %112, label %122

112:                                              ; preds = %107
  %113 = getelementptr inbounds float, float* %59, i64 %108
  %114 = getelementptr inbounds i64, i64* %1, i64 %108
  br label %129

115:                                              ; preds = %173
  %116 = sitofp i64 %181 to float
  br label %117

117:                                              ; preds = %115, %54
  %118 = phi i64 [ 0, %54 ], [ %177, %115 ]
  %119 = phi float [ 0.000000e+00, %54 ], [ %116, %115 ]
  %120 = mul nsw i64 %15, %0
  %121 = icmp sgt i64 %120, 0
  br i1 %121, label %192, label %187

122:                                              ; preds = %154, %107
  %123 = phi i64 [ %6, %107 ], [ %155, %154 ]
  %124 = phi float [ 0.000000e+00, %107 ], [ %156, %154 ]
  %125 = phi float [ 0.000000e+00, %107 ], [ %157, %154 ]
  %126 = getelementptr inbounds float, float* %26, i64 %108
  store float %124, float* %126, align 4, !tbaa !8
  %127 = getelementptr inbounds float, float* %27, i64 %108
  store float %125, float* %127, align 4, !tbaa !8
  %128 = icmp slt i64 %123, %6
  br i1 %128, label %159, label %171

129:                                              ; preds = %112, %154
  %130 = phi i64 [ %6, %112 ], [ %134, %154 ]
  %131 = phi float [ 0.000000e+00, %112 ], [ %157, %154 ]
  %132 = phi float [ 0.000000e+00, %112 ], [ %156, %154 ]
  %133 = phi i64 [ %6, %112 ], [ %155, %154 ]
  %134 = add nsw i64 %130, -1
  %135 = getelementptr inbounds i64, i64* %19, i64 %134
  %136 = load i64, i64* %135, align 8, !tbaa !40
  %137 = icmp slt i64 %136, 0
  br i1 %137, label %154, label %138

138:                                              ; preds = %129
  %139 = load float, float* %113, align 4, !tbaa !8
  %140 = fpext float %139 to double
  %141 = getelementptr inbounds double, double* %8, i64 %134
  %142 = load double, double* %141, align 8, !tbaa !10
  %143 = fcmp oeq double %142, %140
  %144 = uitofp i1 %143 to float
  %145 = fadd float %132, %144
  %146 = getelementptr inbounds i64, i64* %7, i64 %134
  %147 = load i64, i64* %146, align 8, !tbaa !40
  %148 = load i64, i64* %114, align 8, !tbaa !40
  %149 = icmp eq i64 %147, %148
  br i1 %149, label %150, label %154

150:                                              ; preds = %138
  %151 = fadd float %131, 1.000000e+00
  %152 = icmp eq i64 %147, 0
  %153 = select i1 %152, i64 %133, i64 %134
  br label %154

154:                                              ; preds = %150, %138, %129
  %155 = phi i64 [ %133, %129 ], [ %133, %138 ], [ %153, %150 ]
  %156 = phi float [ %132, %129 ], [ %145, %138 ], [ %145, %150 ]
  %157 = phi float [ %131, %129 ], [ %131, %138 ], [ %151, %150 ]
  %158 = icmp sgt i64 %130, 1
  br i1 %158, label %129, label %122, !llvm.loop !46

159:                                              ; preds = %122
  %160 = getelementptr inbounds i64, i64* %19, i64 %123
  %161 = load i64, i64* %160, align 8, !tbaa !40
  %162 = add nsw i64 %161, 1
  %163 = sitofp i64 %162 to float
  %164 = getelementptr inbounds float, float* %28, i64 %108
  store float %163, float* %164, align 4, !tbaa !8
  %165 = getelementptr inbounds i64, i64* %9, i64 %123
  %166 = load i64, i64* %165, align 8, !tbaa !40
  %167 = sub nsw i64 %10, %166
  %168 = sitofp i64 %167 to double
  %169 = fdiv double %168, 6.000000e+04
  %170 = fptrunc double %169 to float
  br label %173

171:                                              ; preds = %122
  %172 = getelementptr inbounds float, float* %28, i64 %108
  store float 0x7FF8000000000000, float* %172, align 4, !tbaa !8
  br label %173

173:                                              ; preds = %171, %159
  %174 = phi float [ %170, %159 ], [ 0x7FF8000000000000, %171 ]
  %175 = getelementptr inbounds float, float* %29, i64 %108
  store float %174, float* %175, align 4, !tbaa !8
  %176 = zext i1 %128 to i64
  %177 = add nuw nsw i64 %111, %176
  %178 = icmp slt i64 %123, %109
  %179 = add nuw nsw i64 %108, 1
  %180 = add nsw i64 %179, %16
  %181 = select i1 %178, i64 %180, i64 %110
  %182 = tail call i64 @llvm.smin.i64(i64 %123, i64 %109)
  %183 = getelementptr inbounds float, float* %30, i64 %108
  store float 0.000000e+00, float* %183, align 4, !tbaa !8
  %184 = sitofp i64 %180 to float
  %185 = getelementptr inbounds float, float* %31, i64 %108
  store float %184, float* %185, align 4, !tbaa !8
  %186 = icmp eq i64 %179, %0
  br i1 %186, label %115, label %107, !llvm.loop !47

187:                                              ; preds = %192, %117
  %188 = icmp sgt i64 %12, 0
  br i1 %188, label %189, label %197

189:                                              ; preds = %187
  %190 = icmp sgt i64 %0, 0
  %191 = icmp sgt i64 %0, 0
  br label %200

192:                                              ; preds = %117, %192
  %193 = phi i64 [ %195, %192 ], [ 0, %117 ]
  %194 = getelementptr inbounds float, float* %32, i64 %193
  store float 0.000000e+00, float* %194, align 4, !tbaa !8
  %195 = add nuw nsw i64 %193, 1
  %196 = icmp eq i64 %195, %120
  br i1 %196, label %187, label %192, !llvm.loop !48

197:                                              ; preds = %231, %187
  %198 = sitofp i64 %55 to float
  store float %198, float* %18, align 4, !tbaa !8
  %199 = icmp eq i64 %55, 0
  br i1 %199, label %240, label %234

200:                                              ; preds = %189, %231
  %201 = phi i64 [ 0, %189 ], [ %232, %231 ]
  %202 = mul nsw i64 %201, %0
  %203 = getelementptr inbounds float, float* %13, i64 %202
  br i1 %190, label %208, label %204

204:                                              ; preds = %208, %200
  %205 = getelementptr inbounds i64, i64* %14, i64 %201
  %206 = load i64, i64* %205, align 8, !tbaa !40
  %207 = icmp slt i64 %206, 0
  br i1 %207, label %231, label %219

208:                                              ; preds = %200, %208
  %209 = phi i64 [ %217, %208 ], [ 0, %200 ]
  %210 = getelementptr inbounds float, float* %203, i64 %209
  %211 = load float, float* %210, align 4, !tbaa !8
  %212 = fcmp ord float %211, 0.000000e+00
  %213 = uitofp i1 %212 to float
  %214 = getelementptr inbounds float, float* %30, i64 %209
  %215 = load float, float* %214, align 4, !tbaa !8
  %216 = fadd float %215, %213
  store float %216, float* %214, align 4, !tbaa !8
  %217 = add nuw nsw i64 %209, 1
  %218 = icmp eq i64 %217, %0
  br i1 %218, label %204, label %208, !llvm.loop !49

219:                                              ; preds = %204
  %220 = mul nsw i64 %206, %0
  %221 = getelementptr inbounds float, float* %32, i64 %220
  br i1 %191, label %222, label %231

222:                                              ; preds = %219, %222
  %223 = phi i64 [ %229, %222 ], [ 0, %219 ]
  %224 = getelementptr inbounds float, float* %203, i64 %223
  %225 = load float, float* %224, align 4, !tbaa !8
  %226 = fcmp ord float %225, 0.000000e+00
  %227 = select i1 %226, float %225, float 0.000000e+00
  %228 = getelementptr inbounds float, float* %221, i64 %223
  store float %227, float* %228, align 4, !tbaa !8
  %229 = add nuw nsw i64 %223, 1
  %230 = icmp eq i64 %229, %0
  br i1 %230, label %231, label %222, !llvm.loop !50

231:                                              ; preds = %222, %219, %204
  %232 = add nuw nsw i64 %201, 1
  %233 = icmp eq i64 %232, %12
  br i1 %233, label %197, label %200, !llvm.loop !51

234:                                              ; preds = %197
  %235 = sitofp i64 %10 to double
  %236 = sitofp i64 %57 to double
  %237 = fsub double %235, %236
  %238 = fdiv double %237, 6.000000e+04
  %239 = fptrunc double %238 to float
  br label %240

240:                                              ; preds = %197, %234
  %241 = phi float [ %239, %234 ], [ 0x7FF8000000000000, %197 ]
  %242 = getelementptr inbounds float, float* %18, i64 1
  store float %241, float* %242, align 4, !tbaa !8
  %243 = sitofp i64 %56 to float
  %244 = getelementptr inbounds float, float* %18, i64 2
  store float %243, float* %244, align 4, !tbaa !8
  %245 = sitofp i64 %118 to float
  %246 = getelementptr inbounds float, float* %18, i64 3
  store float %245, float* %246, align 4, !tbaa !8
  %247 = icmp eq i64 %118, 0
  %248 = select i1 %247, float 0x7FF8000000000000, float %119
  %249 = getelementptr inbounds float, float* %18, i64 4
  store float %248, float* %249, align 4, !tbaa !8
  ret void
}

; Function Attrs: argmemonly nofree norecurse nosync nounwind
define dso_local void @list_statistics(i64 noundef %0, double* nocapture noundef readonly %1, float* nocapture noundef readonly %2, float* nocapture noundef readonly %3, float* nocapture noundef writeonly %4, float* nocapture noundef writeonly %5) local_unnamed_addr #4 {
  %7 = icmp sgt i64 %0, 0
  br i1 %7, label %8, label %20

8:                                                ; preds = %6, %8
  %9 = phi i64 [ %18, %8 ], [ 0, %6 ]
  %10 = phi i64 [ %17, %8 ], [ %0, %6 ]
  %11 = add nsw i64 %10, %9
  %12 = sdiv i64 %11, 2
  %13 = getelementptr inbounds double, double* %1, i64 %12
  %14 = load double, double* %13, align 8, !tbaa !10
  %15 = fcmp uno double %14, 0.000000e+00
  %16 = add nsw i64 %12, 1
  %17 = select i1 %15, i64 %12, i64 %10
  %18 = select i1 %15, i64 %9, i64 %16
  %19 = icmp slt i64 %18, %17
  br i1 %19, label %8, label %20, !llvm.loop !52

20:                                               ; preds = %8, %6
  %21 = phi i64 [ 0, %6 ], [ %18, %8 ]
  %22 = icmp sgt i64 %0, 0
  br i1 %22, label %23, label %27

23:                                               ; preds = %20
  %24 = icmp sgt i64 %21, 0
  br label %168

25:                                               ; preds = %192
  %26 = fptrunc double %175 to float
  br label %27

27:                                               ; preds = %25, %20
  %28 = phi float [ 0.000000e+00, %20 ], [ %26, %25 ]
  %29 = sitofp i64 %0 to float
  store float %29, float* %5, align 4, !tbaa !8
  %30 = icmp eq i64 %21, 0
  br i1 %30, label %66, label %31

31:                                               ; preds = %27
  %32 = add nsw i64 %21, -1
  %33 = sitofp i64 %32 to double
  %34 = fmul double %33, 5.000000e-01
  %35 = fptosi double %34 to i64
  %36 = add nsw i64 %35, 1
  %37 = icmp slt i64 %36, %21
  %38 = select i1 %37, i64 %36, i64 %32
  %39 = getelementptr inbounds double, double* %1, i64 %35
  %40 = load double, double* %39, align 8, !tbaa !10
  %41 = getelementptr inbounds double, double* %1, i64 %38
  %42 = load double, double* %41, align 8, !tbaa !10
  %43 = fsub double %42, %40
  %44 = sitofp i64 %35 to double
  %45 = fsub double %34, %44
  %46 = fmul double %45, %43
  %47 = fadd double %40, %46
  %48 = fptrunc double %47 to float
  %49 = getelementptr inbounds float, float* %5, i64 1
  store float %48, float* %49, align 4, !tbaa !8
  %50 = add nsw i64 %21, -1
  %51 = sitofp i64 %50 to double
  %52 = fmul double %51, 7.500000e-01
  %53 = fptosi double %52 to i64
  %54 = add nsw i64 %53, 1
  %55 = icmp slt i64 %54, %21
  %56 = select i1 %55, i64 %54, i64 %50
  %57 = getelementptr inbounds double, double* %1, i64 %53
  %58 = load double, double* %57, align 8, !tbaa !10
  %59 = getelementptr inbounds double, double* %1, i64 %56
  %60 = load double, double* %59, align 8, !tbaa !10
  %61 = fsub double %60, %58
  %62 = sitofp i64 %53 to double
  %63 = fsub double %52, %62
  %64 = fmul double %63, %61
  %65 = fadd double %58, %64
  br label %68

66:                                               ; preds = %27
  %67 = getelementptr inbounds float, float* %5, i64 1
  store float 0x7FF8000000000000, float* %67, align 4, !tbaa !8
  br label %68

68:                                               ; preds = %66, %31
  %69 = phi double [ %65, %31 ], [ 0x7FF8000000000000, %66 ]
  br i1 %30, label %87, label %70

70:                                               ; preds = %68
  %71 = add nsw i64 %21, -1
  %72 = sitofp i64 %71 to double
  %73 = fmul double %72, 2.500000e-01
  %74 = fptosi double %73 to i64
  %75 = add nsw i64 %74, 1
  %76 = icmp slt i64 %75, %21
  %77 = select i1 %76, i64 %75, i64 %71
  %78 = getelementptr inbounds double, double* %1, i64 %74
  %79 = load double, double* %78, align 8, !tbaa !10
  %80 = getelementptr inbounds double, double* %1, i64 %77
  %81 = load double, double* %80, align 8, !tbaa !10
  %82 = fsub double %81, %79
  %83 = sitofp i64 %74 to double
  %84 = fsub double %73, %83
  %85 = fmul double %84, %82
  %86 = fadd double %79, %85
  br label %87

87:                                               ; preds = %68, %70
  %88 = phi double [ %86, %70 ], [ 0x7FF8000000000000, %68 ]
  %89 = fsub double %69, %88
  %90 = fptrunc double %89 to float
  %91 = getelementptr inbounds float, float* %5, i64 2
  store float %90, float* %91, align 4, !tbaa !8
  %92 = getelementptr inbounds double, double* %1, i64 %0
  br i1 %7, label %93, label %105

93:                                               ; preds = %87, %93
  %94 = phi i64 [ %103, %93 ], [ 0, %87 ]
  %95 = phi i64 [ %102, %93 ], [ %0, %87 ]
  %96 = add nsw i64 %95, %94
  %97 = sdiv i64 %96, 2
  %98 = getelementptr inbounds double, double* %92, i64 %97
  %99 = load double, double* %98, align 8, !tbaa !10
  %100 = fcmp uno double %99, 0.000000e+00
  %101 = add nsw i64 %97, 1
  %102 = select i1 %100, i64 %97, i64 %95
  %103 = select i1 %100, i64 %94, i64 %101
  %104 = icmp slt i64 %103, %102
  br i1 %104, label %93, label %105, !llvm.loop !52

105:                                              ; preds = %93, %87
  %106 = phi i64 [ 0, %87 ], [ %103, %93 ]
  %107 = icmp eq i64 %106, 0
  br i1 %107, label %126, label %108

108:                                              ; preds = %105
  %109 = add nsw i64 %106, -1
  %110 = sitofp i64 %109 to double
  %111 = fmul double %110, 5.000000e-01
  %112 = fptosi double %111 to i64
  %113 = add nsw i64 %112, 1
  %114 = icmp slt i64 %113, %106
  %115 = select i1 %114, i64 %113, i64 %109
  %116 = getelementptr inbounds double, double* %92, i64 %112
  %117 = load double, double* %116, align 8, !tbaa !10
  %118 = getelementptr inbounds double, double* %92, i64 %115
  %119 = load double, double* %118, align 8, !tbaa !10
  %120 = fsub double %119, %117
  %121 = sitofp i64 %112 to double
  %122 = fsub double %111, %121
  %123 = fmul double %122, %120
  %124 = fadd double %117, %123
  %125 = fptrunc double %124 to float
  br label %126

126:                                              ; preds = %105, %108
  %127 = phi float [ %125, %108 ], [ 0x7FF8000000000000, %105 ]
  %128 = getelementptr inbounds float, float* %5, i64 3
  store float %127, float* %128, align 4, !tbaa !8
  %129 = getelementptr inbounds float, float* %5, i64 4
  store float %28, float* %129, align 4, !tbaa !8
  %130 = shl nsw i64 %0, 1
  %131 = getelementptr inbounds double, double* %1, i64 %130
  br i1 %7, label %132, label %144

132:                                              ; preds = %126, %132
  %133 = phi i64 [ %142, %132 ], [ 0, %126 ]
  %134 = phi i64 [ %141, %132 ], [ %0, %126 ]
  %135 = add nsw i64 %134, %133
  %136 = sdiv i64 %135, 2
  %137 = getelementptr inbounds double, double* %131, i64 %136
  %138 = load double, double* %137, align 8, !tbaa !10
  %139 = fcmp uno double %138, 0.000000e+00
  %140 = add nsw i64 %136, 1
  %141 = select i1 %139, i64 %136, i64 %134
  %142 = select i1 %139, i64 %133, i64 %140
  %143 = icmp slt i64 %142, %141
  br i1 %143, label %132, label %144, !llvm.loop !52

144:                                              ; preds = %132, %126
  %145 = phi i64 [ 0, %126 ], [ %142, %132 ]
  %146 = icmp eq i64 %145, 0
  br i1 %146, label %165, label %147

147:                                              ; preds = %144
  %148 = add nsw i64 %145, -1
  %149 = sitofp i64 %148 to double
  %150 = fmul double %149, 5.000000e-01
  %151 = fptosi double %150 to i64
  %152 = add nsw i64 %151, 1
  %153 = icmp slt i64 %152, %145
  %154 = select i1 %153, i64 %152, i64 %148
  %155 = getelementptr inbounds double, double* %131, i64 %151
  %156 = load double, double* %155, align 8, !tbaa !10
  %157 = getelementptr inbounds double, double* %131, i64 %154
  %158 = load double, double* %157, align 8, !tbaa !10
  %159 = fsub double %158, %156
  %160 = sitofp i64 %151 to double
  %161 = fsub double %150, %160
  %162 = fmul double %161, %159
  %163 = fadd double %156, %162
  %164 = fptrunc double %163 to float
  br label %165

165:                                              ; preds = %144, %147
  %166 = phi float [ %164, %147 ], [ 0x7FF8000000000000, %144 ]
  %167 = getelementptr inbounds float, float* %5, i64 5
  store float %166, float* %167, align 4, !tbaa !8
  br i1 %30, label %206, label %203

168:                                              ; preds = %23, %192
  %169 = phi double [ 0.000000e+00, %23 ], [ %175, %192 ]
  %170 = phi i64 [ 0, %23 ], [ %201, %192 ]
  %171 = getelementptr inbounds float, float* %3, i64 %170
  %172 = load float, float* %171, align 4, !tbaa !8
  %173 = fpext float %172 to double
  %174 = fcmp olt double %169, %173
  %175 = select i1 %174, double %173, double %169
  br i1 %24, label %176, label %192

176:                                              ; preds = %168
  %177 = getelementptr inbounds float, float* %2, i64 %170
  %178 = load float, float* %177, align 4, !tbaa !8
  %179 = fpext float %178 to double
  br label %180

180:                                              ; preds = %176, %180
  %181 = phi i64 [ %21, %176 ], [ %190, %180 ]
  %182 = phi i64 [ 0, %176 ], [ %189, %180 ]
  %183 = add nsw i64 %181, %182
  %184 = sdiv i64 %183, 2
  %185 = getelementptr inbounds double, double* %1, i64 %184
  %186 = load double, double* %185, align 8, !tbaa !10
  %187 = fcmp olt double %186, %179
  %188 = add nsw i64 %184, 1
  %189 = select i1 %187, i64 %188, i64 %182
  %190 = select i1 %187, i64 %181, i64 %184
  %191 = icmp slt i64 %189, %190
  br i1 %191, label %180, label %192, !llvm.loop !53

192:                                              ; preds = %180, %168
  %193 = phi i64 [ 0, %168 ], [ %189, %180 ]
  %194 = getelementptr inbounds float, float* %2, i64 %170
  %195 = load float, float* %194, align 4, !tbaa !8
  %196 = fcmp ord float %195, 0.000000e+00
  %197 = add nsw i64 %193, 1
  %198 = sitofp i64 %197 to float
  %199 = select i1 %196, float %198, float 0x7FF8000000000000
  %200 = getelementptr inbounds float, float* %4, i64 %170
  store float %199, float* %200, align 4, !tbaa !8
  %201 = add nuw nsw i64 %170, 1
  %202 = icmp eq i64 %201, %0
  br i1 %202, label %25, label %168, !llvm.loop !54

203:                                              ; preds = %165
  %204 = load double, double* %1, align 8, !tbaa !10
  %205 = fptrunc double %204 to float
  br label %206

206:                                              ; preds = %165, %203
  %207 = phi float [ %205, %203 ], [ 0x7FF8000000000000, %165 ]
  %208 = getelementptr inbounds float, float* %5, i64 6
  store float %207, float* %208, align 4, !tbaa !8
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare i64 @llvm.smin.i64(i64, i64) #5

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare i64 @llvm.smax.i64(i64, i64) #5

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare i32 @llvm.smax.i32(i32, i32) #5

attributes #0 = { argmemonly nofree nosync nounwind }
attributes #1 = { argmemonly mustprogress nocallback nofree nosync nounwind willreturn }
attributes #2 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #3 = { nofree norecurse nosync nounwind }
attributes #4 = { argmemonly nofree norecurse nosync nounwind }
attributes #5 = { nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #6 = { nounwind }

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
!10 = !{!11, !11, i64 0}
!11 = !{!"double", !6, i64 0}
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.mustprogress"}
!14 = !{!"llvm.loop.unroll.disable"}
!15 = distinct !{!15, !13, !14}
!16 = distinct !{!16, !13, !14}
!17 = distinct !{!17, !13, !14}
!18 = distinct !{!18, !13, !14}
!19 = distinct !{!19, !13, !14}
!20 = distinct !{!20, !13, !14}
!21 = distinct !{!21, !13, !14}
!22 = distinct !{!22, !13, !14}
!23 = distinct !{!23, !13, !14}
!24 = distinct !{!24, !13, !14}
!25 = distinct !{!25, !13, !14}
!26 = distinct !{!26, !13, !14}
!27 = distinct !{!27, !13, !14}
!28 = distinct !{!28, !13, !14}
!29 = distinct !{!29, !13, !14}
!30 = distinct !{!30, !13, !14}
!31 = distinct !{!31, !13, !14}
!32 = distinct !{!32, !13, !14}
!33 = distinct !{!33, !13, !14}
!34 = distinct !{!34, !13, !14}
!35 = distinct !{!35, !13, !14}
!36 = distinct !{!36, !13, !14}
!37 = distinct !{!37, !13, !14}
!38 = distinct !{!38, !13, !14}
!39 = distinct !{!39, !13, !14}
!40 = !{!41, !41, i64 0}
!41 = !{!"long", !6, i64 0}
!42 = distinct !{!42, !13, !14}
!43 = distinct !{!43, !13, !14}
!44 = distinct !{!44, !13, !14}
!45 = distinct !{!45, !13, !14}
!46 = distinct !{!46, !13, !14}
!47 = distinct !{!47, !13, !14}
!48 = distinct !{!48, !13, !14}
!49 = distinct !{!49, !13, !14}
!50 = distinct !{!50, !13, !14}
!51 = distinct !{!51, !13, !14}
!52 = distinct !{!52, !13, !14}
!53 = distinct !{!53, !13, !14}
!54 = distinct !{!54, !13, !14}
