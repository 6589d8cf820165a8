; translated from columns.c, SHA-256 024724bc50a1810310732c686c626ca1ea350eab06a622671ac31ef9777e4c95

; Function Attrs: argmemonly nofree nosync nounwind
define dso_local void @assemble_pass(i64 noundef %0, i32* nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, float* nocapture noundef readonly %4, float* nocapture noundef readonly %5, double* nocapture noundef %6, float* nocapture noundef writeonly %7, i32* nocapture noundef readonly %8, i64 noundef %9) local_unnamed_addr #0 {
  %11 = alloca [16 x [64 x double]], align 16
  %12 = bitcast [16 x [64 x double]]* %11 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8192, i8* nonnull %12) #7
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
  call void @llvm.lifetime.end.p0i8(i64 8192, i8* nonnull %12) #7
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

; Function Attrs: nofree nosync nounwind
define dso_local void @candidate_columns(i64 noundef %0, i64* nocapture noundef readonly %1, i64* nocapture noundef readonly %2, float* nocapture noundef readonly %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64* nocapture noundef readonly %7, i64* nocapture noundef readonly %8, i64 noundef %9, i64* nocapture noundef readonly %10, i8* nocapture noundef readonly %11, i64 noundef %12, i64 noundef %13, i64 noundef %14, float* nocapture noundef readonly %15, i64* nocapture noundef readonly %16, i64 noundef %17, i64 noundef %18, float* nocapture noundef %19, float* nocapture noundef writeonly %20, i64* nocapture noundef %21) local_unnamed_addr #3 {
  %23 = alloca [256 x i32], align 16
  %24 = alloca [16 x i64], align 16
  %25 = icmp sgt i64 %0, 0
  br i1 %25, label %26, label %29

26:                                               ; preds = %22
  %27 = icmp sgt i64 %4, 0
  %28 = icmp sgt i64 %4, 0
  br label %39

29:                                               ; preds = %59, %22
  %30 = mul nsw i64 %4, %0
  %31 = getelementptr inbounds float, float* %19, i64 %30
  %32 = getelementptr inbounds float, float* %31, i64 %0
  %33 = getelementptr inbounds float, float* %32, i64 %0
  %34 = getelementptr inbounds float, float* %33, i64 %0
  %35 = getelementptr inbounds float, float* %34, i64 %0
  %36 = getelementptr inbounds float, float* %35, i64 %0
  %37 = bitcast [256 x i32]* %23 to i8*
  call void @llvm.lifetime.start.p0i8(i64 1024, i8* nonnull %37) #7
  %38 = bitcast [16 x i64]* %24 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %38) #7
  br label %71

39:                                               ; preds = %26, %59
  %40 = phi i64 [ 0, %26 ], [ %60, %59 ]
  %41 = getelementptr inbounds i64, i64* %2, i64 %40
  %42 = load i64, i64* %41, align 8, !tbaa !40
  %43 = mul nsw i64 %42, %4
  %44 = getelementptr inbounds float, float* %3, i64 %43
  %45 = add nuw nsw i64 %40, 8
  %46 = icmp slt i64 %45, %0
  br i1 %46, label %47, label %58

47:                                               ; preds = %39
  %48 = getelementptr inbounds i64, i64* %2, i64 %45
  %49 = load i64, i64* %48, align 8, !tbaa !40
  %50 = mul nsw i64 %49, %4
  %51 = getelementptr inbounds float, float* %3, i64 %50
  br i1 %27, label %52, label %58

52:                                               ; preds = %47, %52
  %53 = phi i64 [ %56, %52 ], [ 0, %47 ]
  %54 = getelementptr inbounds float, float* %51, i64 %53
  %55 = bitcast float* %54 to i8*
  tail call void @llvm.prefetch.p0i8(i8* %55, i32 0, i32 3, i32 1)
  %56 = add nuw nsw i64 %53, 16
  %57 = icmp slt i64 %56, %4
  br i1 %57, label %52, label %58, !llvm.loop !42

58:                                               ; preds = %52, %47, %39
  br i1 %28, label %62, label %59

59:                                               ; preds = %62, %58
  %60 = add nuw nsw i64 %40, 1
  %61 = icmp eq i64 %60, %0
  br i1 %61, label %29, label %39, !llvm.loop !43

62:                                               ; preds = %58, %62
  %63 = phi i64 [ %69, %62 ], [ 0, %58 ]
  %64 = getelementptr inbounds float, float* %44, i64 %63
  %65 = load float, float* %64, align 4, !tbaa !8
  %66 = mul nsw i64 %63, %0
  %67 = add nsw i64 %66, %40
  %68 = getelementptr inbounds float, float* %19, i64 %67
  store float %65, float* %68, align 4, !tbaa !8
  %69 = add nuw nsw i64 %63, 1
  %70 = icmp eq i64 %69, %4
  br i1 %70, label %59, label %62, !llvm.loop !44

71:                                               ; preds = %29, %71
  %72 = phi i64 [ 0, %29 ], [ %74, %71 ]
  %73 = getelementptr inbounds [256 x i32], [256 x i32]* %23, i64 0, i64 %72
  store i32 0, i32* %73, align 4, !tbaa !4
  %74 = add nuw nsw i64 %72, 1
  %75 = icmp eq i64 %74, 256
  br i1 %75, label %82, label %71, !llvm.loop !45

76:                                               ; preds = %82
  %77 = getelementptr inbounds float, float* %36, i64 %0
  %78 = icmp sgt i64 %6, 0
  br i1 %78, label %79, label %87

79:                                               ; preds = %76
  %80 = sub nsw i64 %12, %13
  %81 = icmp sgt i64 %9, 0
  br label %96

82:                                               ; preds = %71, %82
  %83 = phi i64 [ %85, %82 ], [ 0, %71 ]
  %84 = getelementptr inbounds [16 x i64], [16 x i64]* %24, i64 0, i64 %83
  store i64 0, i64* %84, align 8, !tbaa !40
  %85 = add nuw nsw i64 %83, 1
  %86 = icmp eq i64 %85, 16
  br i1 %86, label %76, label %82, !llvm.loop !46

87:                                               ; preds = %173, %76
  %88 = phi i64 [ -9223372036854775808, %76 ], [ %174, %173 ]
  %89 = phi i64 [ 0, %76 ], [ %175, %173 ]
  %90 = phi i64 [ 0, %76 ], [ %176, %173 ]
  %91 = mul nsw i64 %5, %0
  %92 = getelementptr inbounds float, float* %19, i64 %91
  %93 = icmp sgt i64 %0, 0
  br i1 %93, label %94, label %181

94:                                               ; preds = %87
  %95 = icmp slt i64 %6, 1
  br label %186

96:                                               ; preds = %79, %173
  %97 = phi i64 [ 0, %79 ], [ %176, %173 ]
  %98 = phi i64 [ 0, %79 ], [ %175, %173 ]
  %99 = phi i64 [ 0, %79 ], [ %177, %173 ]
  %100 = phi i64 [ -9223372036854775808, %79 ], [ %174, %173 ]
  %101 = getelementptr inbounds i64, i64* %21, i64 %99
  store i64 -1, i64* %101, align 8, !tbaa !40
  %102 = getelementptr inbounds i64, i64* %8, i64 %99
  %103 = load i64, i64* %102, align 8, !tbaa !40
  %104 = icmp sge i64 %103, %12
  %105 = icmp slt i64 %103, %80
  %106 = select i1 %104, i1 true, i1 %105
  br i1 %106, label %173, label %107

107:                                              ; preds = %96
  %108 = add nsw i64 %97, 1
  %109 = tail call i64 @llvm.smax.i64(i64 %103, i64 %100)
  store i64 %98, i64* %101, align 8, !tbaa !40
  %110 = getelementptr inbounds i64, i64* %7, i64 %99
  %111 = load i64, i64* %110, align 8, !tbaa !40
  %112 = mul i64 %111, -7046029254386353131
  %113 = lshr i64 %112, 54
  %114 = and i64 %113, 63
  %115 = shl i64 1, %114
  %116 = lshr i64 %112, 60
  %117 = getelementptr inbounds [16 x i64], [16 x i64]* %24, i64 0, i64 %116
  %118 = load i64, i64* %117, align 8, !tbaa !40
  %119 = or i64 %115, %118
  store i64 %119, i64* %117, align 8, !tbaa !40
  %120 = icmp eq i64 %111, 0
  br i1 %120, label %173, label %121

121:                                              ; preds = %107
  br i1 %81, label %122, label %134

122:                                              ; preds = %121, %122
  %123 = phi i64 [ %132, %122 ], [ 0, %121 ]
  %124 = phi i64 [ %131, %122 ], [ %9, %121 ]
  %125 = add nsw i64 %124, %123
  %126 = sdiv i64 %125, 2
  %127 = getelementptr inbounds i64, i64* %10, i64 %126
  %128 = load i64, i64* %127, align 8, !tbaa !40
  %129 = icmp slt i64 %128, %111
  %130 = add nsw i64 %126, 1
  %131 = select i1 %129, i64 %124, i64 %126
  %132 = select i1 %129, i64 %130, i64 %123
  %133 = icmp slt i64 %132, %131
  br i1 %133, label %122, label %134, !llvm.loop !47

134:                                              ; preds = %122, %121
  %135 = phi i64 [ 0, %121 ], [ %132, %122 ]
  %136 = icmp slt i64 %135, %9
  br i1 %136, label %137, label %142

137:                                              ; preds = %134
  %138 = getelementptr inbounds i64, i64* %10, i64 %135
  %139 = load i64, i64* %138, align 8, !tbaa !40
  %140 = icmp eq i64 %139, %111
  %141 = select i1 %140, i64 %135, i64 -1
  br label %142

142:                                              ; preds = %134, %137
  %143 = phi i64 [ -1, %134 ], [ %141, %137 ]
  %144 = icmp sgt i64 %143, -1
  br i1 %144, label %145, label %152

145:                                              ; preds = %142
  %146 = getelementptr inbounds i8, i8* %11, i64 %143
  %147 = load i8, i8* %146, align 1, !tbaa !48
  %148 = zext i8 %147 to i64
  %149 = getelementptr inbounds [256 x i32], [256 x i32]* %23, i64 0, i64 %148
  %150 = load i32, i32* %149, align 4, !tbaa !4
  %151 = add nsw i32 %150, 1
  store i32 %151, i32* %149, align 4, !tbaa !4
  br label %152

152:                                              ; preds = %145, %142
  %153 = icmp eq i64 %99, 0
  br i1 %153, label %154, label %158

154:                                              ; preds = %169, %152
  %155 = phi i32 [ 1, %152 ], [ %170, %169 ]
  %156 = zext i32 %155 to i64
  %157 = add nsw i64 %98, %156
  br label %173

158:                                              ; preds = %152, %169
  %159 = phi i64 [ %171, %169 ], [ 0, %152 ]
  %160 = phi i32 [ %170, %169 ], [ 1, %152 ]
  %161 = getelementptr inbounds i64, i64* %21, i64 %159
  %162 = load i64, i64* %161, align 8, !tbaa !40
  %163 = icmp sgt i64 %162, -1
  br i1 %163, label %164, label %169

164:                                              ; preds = %158
  %165 = getelementptr inbounds i64, i64* %7, i64 %159
  %166 = load i64, i64* %165, align 8, !tbaa !40
  %167 = icmp eq i64 %166, %111
  %168 = select i1 %167, i32 0, i32 %160
  br label %169

169:                                              ; preds = %164, %158
  %170 = phi i32 [ %160, %158 ], [ %168, %164 ]
  %171 = add nuw nsw i64 %159, 1
  %172 = icmp eq i64 %171, %99
  br i1 %172, label %154, label %158, !llvm.loop !49

173:                                              ; preds = %107, %96, %154
  %174 = phi i64 [ %109, %107 ], [ %109, %154 ], [ %100, %96 ]
  %175 = phi i64 [ %98, %107 ], [ %157, %154 ], [ %98, %96 ]
  %176 = phi i64 [ %108, %107 ], [ %108, %154 ], [ %97, %96 ]
  %177 = add nuw nsw i64 %99, 1
  %178 = icmp eq i64 %177, %6
  br i1 %178, label %87, label %96, !llvm.loop !50

179:                                              ; preds = %262
  %180 = sitofp i64 %270 to float
  br label %181

181:                                              ; preds = %179, %87
  %182 = phi i64 [ 0, %87 ], [ %266, %179 ]
  %183 = phi float [ 0.000000e+00, %87 ], [ %180, %179 ]
  %184 = mul nsw i64 %17, %0
  %185 = icmp sgt i64 %184, 0
  br i1 %185, label %281, label %276

186:                                              ; preds = %94, %262
  %187 = phi i64 [ 0, %94 ], [ %268, %262 ]
  %188 = phi i64 [ %6, %94 ], [ %271, %262 ]
  %189 = phi i64 [ 0, %94 ], [ %270, %262 ]
  %190 = phi i64 [ 0, %94 ], [ %266, %262 ]
  %191 = getelementptr inbounds float, float* %92, i64 %187
  %192 = load float, float* %191, align 4, !tbaa !8
  %193 = fcmp oge float %192, -1.280000e+02
  %194 = fcmp olt float %192, 1.280000e+02
  %195 = and i1 %193, %194
  br i1 %195, label %196, label %200

196:                                              ; preds = %186
  %197 = fptosi float %192 to i8
  %198 = sitofp i8 %197 to float
  %199 = fcmp oeq float %192, %198
  br label %200

200:                                              ; preds = %196, %186
  %201 = phi i1 [ false, %186 ], [ %199, %196 ]
  %202 = getelementptr inbounds i64, i64* %1, i64 %187
  %203 = load i64, i64* %202, align 8, !tbaa !40
  %204 = mul i64 %203, -7046029254386353131
  %205 = lshr i64 %204, 54
  %206 = lshr i64 %204, 60
  %207 = getelementptr inbounds [16 x i64], [16 x i64]* %24, i64 0, i64 %206
  %208 = load i64, i64* %207, align 8, !tbaa !40
  %209 = and i64 %205, 63
  %210 = shl i64 1, %209
  %211 = and i64 %210, %208
  %212 = icmp eq i64 %211, 0
  %213 = or i1 %212, %95
  br i1 %213, label %234, label %214

214:                                              ; preds = %200, %230
  %215 = phi i64 [ %218, %230 ], [ %6, %200 ]
  %216 = phi float [ %232, %230 ], [ 0.000000e+00, %200 ]
  %217 = phi i64 [ %231, %230 ], [ %6, %200 ]
  %218 = add nsw i64 %215, -1
  %219 = getelementptr inbounds i64, i64* %21, i64 %218
  %220 = load i64, i64* %219, align 8, !tbaa !40
  %221 = icmp slt i64 %220, 0
  br i1 %221, label %230, label %222

222:                                              ; preds = %214
  %223 = getelementptr inbounds i64, i64* %7, i64 %218
  %224 = load i64, i64* %223, align 8, !tbaa !40
  %225 = icmp eq i64 %224, %203
  br i1 %225, label %226, label %230

226:                                              ; preds = %222
  %227 = fadd float %216, 1.000000e+00
  %228 = icmp eq i64 %224, 0
  %229 = select i1 %228, i64 %217, i64 %218
  br label %230

230:                                              ; preds = %226, %214, %222
  %231 = phi i64 [ %217, %214 ], [ %217, %222 ], [ %229, %226 ]
  %232 = phi float [ %216, %214 ], [ %216, %222 ], [ %227, %226 ]
  %233 = icmp sgt i64 %215, 1
  br i1 %233, label %214, label %234, !llvm.loop !51

234:                                              ; preds = %230, %200
  %235 = phi i64 [ %6, %200 ], [ %231, %230 ]
  %236 = phi float [ 0.000000e+00, %200 ], [ %232, %230 ]
  br i1 %201, label %237, label %243

237:                                              ; preds = %234
  %238 = fptosi float %192 to i8
  %239 = zext i8 %238 to i64
  %240 = getelementptr inbounds [256 x i32], [256 x i32]* %23, i64 0, i64 %239
  %241 = load i32, i32* %240, align 4, !tbaa !4
  %242 = sitofp i32 %241 to float
  br label %243

243:                                              ; preds = %234, %237
  %244 = phi float [ %242, %237 ], [ 0.000000e+00, %234 ]
  %245 = getelementptr inbounds float, float* %31, i64 %187
  store float %244, float* %245, align 4, !tbaa !8
  %246 = getelementptr inbounds float, float* %32, i64 %187
  store float %236, float* %246, align 4, !tbaa !8
  %247 = icmp slt i64 %235, %6
  br i1 %247, label %248, label %260

248:                                              ; preds = %243
  %249 = getelementptr inbounds i64, i64* %21, i64 %235
  %250 = load i64, i64* %249, align 8, !tbaa !40
  %251 = add nsw i64 %250, 1
  %252 = sitofp i64 %251 to float
  %253 = getelementptr inbounds float, float* %33, i64 %187
  store float %252, float* %253, align 4, !tbaa !8
  %254 = getelementptr inbounds i64, i64* %8, i64 %235
  %255 = load i64, i64* %254, align 8, !tbaa !40
  %256 = sub nsw i64 %12, %255
  %257 = sitofp i64 %256 to double
  %258 = fdiv double %257, 6.000000e+04
  %259 = fptrunc double %258 to float
  br label %262

260:                                              ; preds = %243
  %261 = getelementptr inbounds float, float* %33, i64 %187
  store float 0x7FF8000000000000, float* %261, align 4, !tbaa !8
  br label %262

262:                                              ; preds = %260, %248
  %263 = phi float [ %259, %248 ], [ 0x7FF8000000000000, %260 ]
  %264 = getelementptr inbounds float, float* %34, i64 %187
  store float %263, float* %264, align 4, !tbaa !8
  %265 = zext i1 %247 to i64
  %266 = add nuw nsw i64 %190, %265
  %267 = icmp slt i64 %235, %188
  %268 = add nuw nsw i64 %187, 1
  %269 = add nsw i64 %268, %18
  %270 = select i1 %267, i64 %269, i64 %189
  %271 = tail call i64 @llvm.smin.i64(i64 %235, i64 %188)
  %272 = getelementptr inbounds float, float* %35, i64 %187
  store float 0.000000e+00, float* %272, align 4, !tbaa !8
  %273 = sitofp i64 %269 to float
  %274 = getelementptr inbounds float, float* %36, i64 %187
  store float %273, float* %274, align 4, !tbaa !8
  %275 = icmp eq i64 %268, %0
  br i1 %275, label %179, label %186, !llvm.loop !52

276:                                              ; preds = %281, %181
  %277 = icmp sgt i64 %14, 0
  br i1 %277, label %278, label %286

278:                                              ; preds = %276
  %279 = icmp sgt i64 %0, 0
  %280 = icmp sgt i64 %0, 0
  br label %289

281:                                              ; preds = %181, %281
  %282 = phi i64 [ %284, %281 ], [ 0, %181 ]
  %283 = getelementptr inbounds float, float* %77, i64 %282
  store float 0.000000e+00, float* %283, align 4, !tbaa !8
  %284 = add nuw nsw i64 %282, 1
  %285 = icmp eq i64 %284, %184
  br i1 %285, label %276, label %281, !llvm.loop !53

286:                                              ; preds = %320, %276
  %287 = sitofp i64 %90 to float
  store float %287, float* %20, align 4, !tbaa !8
  %288 = icmp eq i64 %90, 0
  br i1 %288, label %329, label %323

289:                                              ; preds = %278, %320
  %290 = phi i64 [ 0, %278 ], [ %321, %320 ]
  %291 = mul nsw i64 %290, %0
  %292 = getelementptr inbounds float, float* %15, i64 %291
  br i1 %279, label %297, label %293

293:                                              ; preds = %297, %289
  %294 = getelementptr inbounds i64, i64* %16, i64 %290
  %295 = load i64, i64* %294, align 8, !tbaa !40
  %296 = icmp slt i64 %295, 0
  br i1 %296, label %320, label %308

297:                                              ; preds = %289, %297
  %298 = phi i64 [ %306, %297 ], [ 0, %289 ]
  %299 = getelementptr inbounds float, float* %292, i64 %298
  %300 = load float, float* %299, align 4, !tbaa !8
  %301 = fcmp ord float %300, 0.000000e+00
  %302 = uitofp i1 %301 to float
  %303 = getelementptr inbounds float, float* %35, i64 %298
  %304 = load float, float* %303, align 4, !tbaa !8
  %305 = fadd float %304, %302
  store float %305, float* %303, align 4, !tbaa !8
  %306 = add nuw nsw i64 %298, 1
  %307 = icmp eq i64 %306, %0
  br i1 %307, label %293, label %297, !llvm.loop !54

308:                                              ; preds = %293
  %309 = mul nsw i64 %295, %0
  %310 = getelementptr inbounds float, float* %77, i64 %309
  br i1 %280, label %311, label %320

311:                                              ; preds = %308, %311
  %312 = phi i64 [ %318, %311 ], [ 0, %308 ]
  %313 = getelementptr inbounds float, float* %292, i64 %312
  %314 = load float, float* %313, align 4, !tbaa !8
  %315 = fcmp ord float %314, 0.000000e+00
  %316 = select i1 %315, float %314, float 0.000000e+00
  %317 = getelementptr inbounds float, float* %310, i64 %312
  store float %316, float* %317, align 4, !tbaa !8
  %318 = add nuw nsw i64 %312, 1
  %319 = icmp eq i64 %318, %0
  br i1 %319, label %320, label %311, !llvm.loop !55

320:                                              ; preds = %311, %308, %293
  %321 = add nuw nsw i64 %290, 1
  %322 = icmp eq i64 %321, %14
  br i1 %322, label %286, label %289, !llvm.loop !56

323:                                              ; preds = %286
  %324 = sitofp i64 %12 to double
  %325 = sitofp i64 %88 to double
  %326 = fsub double %324, %325
  %327 = fdiv double %326, 6.000000e+04
  %328 = fptrunc double %327 to float
  br label %329

329:                                              ; preds = %286, %323
  %330 = phi float [ %328, %323 ], [ 0x7FF8000000000000, %286 ]
  %331 = getelementptr inbounds float, float* %20, i64 1
  store float %330, float* %331, align 4, !tbaa !8
  %332 = sitofp i64 %89 to float
  %333 = getelementptr inbounds float, float* %20, i64 2
  store float %332, float* %333, align 4, !tbaa !8
  %334 = sitofp i64 %182 to float
  %335 = getelementptr inbounds float, float* %20, i64 3
  store float %334, float* %335, align 4, !tbaa !8
  %336 = icmp eq i64 %182, 0
  %337 = select i1 %336, float 0x7FF8000000000000, float %183
  %338 = getelementptr inbounds float, float* %20, i64 4
  store float %337, float* %338, align 4, !tbaa !8
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %38) #7
  call void @llvm.lifetime.end.p0i8(i64 1024, i8* nonnull %37) #7
  ret void
}

; Function Attrs: inaccessiblemem_or_argmemonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.prefetch.p0i8(i8* nocapture readonly, i32 immarg, i32 immarg, i32) #4

; Function Attrs: argmemonly nofree norecurse nosync nounwind
define dso_local void @list_arguments(i64 noundef %0, float* nocapture noundef readonly %1, float* nocapture noundef readonly %2, float* nocapture noundef readonly %3, float* nocapture noundef readonly %4, double noundef %5, double noundef %6, double* nocapture noundef writeonly %7, double* nocapture noundef writeonly %8) local_unnamed_addr #5 {
  %10 = getelementptr inbounds double, double* %8, i64 %0
  %11 = shl nsw i64 %0, 1
  %12 = getelementptr inbounds double, double* %8, i64 %11
  %13 = fmul double %5, 0x3F91DF46A2529D39
  %14 = icmp sgt i64 %0, 0
  br i1 %14, label %17, label %15

15:                                               ; preds = %17, %9
  %16 = getelementptr inbounds double, double* %12, i64 %0
  store double %13, double* %16, align 8, !tbaa !10
  ret void

17:                                               ; preds = %9, %17
  %18 = phi i64 [ %43, %17 ], [ 0, %9 ]
  %19 = getelementptr inbounds float, float* %3, i64 %18
  %20 = load float, float* %19, align 4, !tbaa !8
  %21 = fpext float %20 to double
  %22 = fmul double %21, 0x3F91DF46A2529D39
  %23 = getelementptr inbounds float, float* %1, i64 %18
  %24 = load float, float* %23, align 4, !tbaa !8
  %25 = fpext float %24 to double
  %26 = getelementptr inbounds double, double* %7, i64 %18
  store double %25, double* %26, align 8, !tbaa !10
  %27 = getelementptr inbounds float, float* %2, i64 %18
  %28 = load float, float* %27, align 4, !tbaa !8
  %29 = fpext float %28 to double
  %30 = add nsw i64 %18, %0
  %31 = getelementptr inbounds double, double* %7, i64 %30
  store double %29, double* %31, align 8, !tbaa !10
  %32 = fsub double %22, %13
  %33 = fmul double %32, 5.000000e-01
  %34 = getelementptr inbounds double, double* %8, i64 %18
  store double %33, double* %34, align 8, !tbaa !10
  %35 = getelementptr inbounds float, float* %4, i64 %18
  %36 = load float, float* %35, align 4, !tbaa !8
  %37 = fpext float %36 to double
  %38 = fsub double %37, %6
  %39 = fmul double %38, 0x3F91DF46A2529D39
  %40 = fmul double %39, 5.000000e-01
  %41 = getelementptr inbounds double, double* %10, i64 %18
  store double %40, double* %41, align 8, !tbaa !10
  %42 = getelementptr inbounds double, double* %12, i64 %18
  store double %22, double* %42, align 8, !tbaa !10
  %43 = add nuw nsw i64 %18, 1
  %44 = icmp eq i64 %43, %0
  br i1 %44, label %15, label %17, !llvm.loop !57
}

; Function Attrs: argmemonly nofree norecurse nosync nounwind
define dso_local void @list_statistics(i64 noundef %0, double* nocapture noundef readonly %1, float* nocapture noundef readonly %2, float* nocapture noundef readonly %3, float* nocapture noundef writeonly %4, float* nocapture noundef writeonly %5) local_unnamed_addr #5 {
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
  br i1 %19, label %8, label %20, !llvm.loop !58

20:                                               ; preds = %8, %6
  %21 = phi i64 [ 0, %6 ], [ %18, %8 ]
  %22 = icmp sgt i64 %0, 0
  br i1 %22, label %23, label %27

23:                                               ; preds = %20
  %24 = icmp sgt i64 %21, 0
  br label %170

25:                                               ; preds = %194
  %26 = fptrunc double %177 to float
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
  br i1 %104, label %93, label %105, !llvm.loop !58

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
  br i1 %143, label %132, label %144, !llvm.loop !58

144:                                              ; preds = %132, %126
  %145 = phi i64 [ 0, %126 ], [ %142, %132 ]
  %146 = icmp eq i64 %145, 0
  br i1 %146, label %167, label %147

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
  %157 = fmul double %156, 0x40C8E30240B78034
  %158 = getelementptr inbounds double, double* %131, i64 %154
  %159 = load double, double* %158, align 8, !tbaa !10
  %160 = fmul double %159, 0x40C8E30240B78034
  %161 = fsub double %160, %157
  %162 = sitofp i64 %151 to double
  %163 = fsub double %150, %162
  %164 = fmul double %163, %161
  %165 = fadd double %157, %164
  %166 = fptrunc double %165 to float
  br label %167

167:                                              ; preds = %144, %147
  %168 = phi float [ %166, %147 ], [ 0x7FF8000000000000, %144 ]
  %169 = getelementptr inbounds float, float* %5, i64 5
  store float %168, float* %169, align 4, !tbaa !8
  br i1 %30, label %208, label %205

170:                                              ; preds = %23, %194
  %171 = phi double [ 0.000000e+00, %23 ], [ %177, %194 ]
  %172 = phi i64 [ 0, %23 ], [ %203, %194 ]
  %173 = getelementptr inbounds float, float* %3, i64 %172
  %174 = load float, float* %173, align 4, !tbaa !8
  %175 = fpext float %174 to double
  %176 = fcmp olt double %171, %175
  %177 = select i1 %176, double %175, double %171
  br i1 %24, label %178, label %194

178:                                              ; preds = %170
  %179 = getelementptr inbounds float, float* %2, i64 %172
  %180 = load float, float* %179, align 4, !tbaa !8
  %181 = fpext float %180 to double
  br label %182

182:                                              ; preds = %178, %182
  %183 = phi i64 [ %21, %178 ], [ %192, %182 ]
  %184 = phi i64 [ 0, %178 ], [ %191, %182 ]
  %185 = add nsw i64 %183, %184
  %186 = sdiv i64 %185, 2
  %187 = getelementptr inbounds double, double* %1, i64 %186
  %188 = load double, double* %187, align 8, !tbaa !10
  %189 = fcmp olt double %188, %181
  %190 = add nsw i64 %186, 1
  %191 = select i1 %189, i64 %190, i64 %184
  %192 = select i1 %189, i64 %183, i64 %186
  %193 = icmp slt i64 %191, %192
  br i1 %193, label %182, label %194, !llvm.loop !59

194:                                              ; preds = %182, %170
  %195 = phi i64 [ 0, %170 ], [ %191, %182 ]
  %196 = getelementptr inbounds float, float* %2, i64 %172
  %197 = load float, float* %196, align 4, !tbaa !8
  %198 = fcmp ord float %197, 0.000000e+00
  %199 = add nsw i64 %195, 1
  %200 = sitofp i64 %199 to float
  %201 = select i1 %198, float %200, float 0x7FF8000000000000
  %202 = getelementptr inbounds float, float* %4, i64 %172
  store float %201, float* %202, align 4, !tbaa !8
  %203 = add nuw nsw i64 %172, 1
  %204 = icmp eq i64 %203, %0
  br i1 %204, label %25, label %170, !llvm.loop !60

205:                                              ; preds = %167
  %206 = load double, double* %1, align 8, !tbaa !10
  %207 = fptrunc double %206 to float
  br label %208

208:                                              ; preds = %167, %205
  %209 = phi float [ %207, %205 ], [ 0x7FF8000000000000, %167 ]
  %210 = getelementptr inbounds float, float* %5, i64 6
  store float %209, float* %210, align 4, !tbaa !8
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare i64 @llvm.smin.i64(i64, i64) #6

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare i64 @llvm.smax.i64(i64, i64) #6

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare i32 @llvm.smax.i32(i32, i32) #6

attributes #0 = { argmemonly nofree nosync nounwind "no-jump-tables"="true" }
attributes #1 = { argmemonly mustprogress nocallback nofree nosync nounwind willreturn }
attributes #2 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #3 = { nofree nosync nounwind "no-jump-tables"="true" }
attributes #4 = { inaccessiblemem_or_argmemonly mustprogress nocallback nofree nosync nounwind willreturn }
attributes #5 = { argmemonly nofree norecurse nosync nounwind "no-jump-tables"="true" }
attributes #6 = { nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #7 = { nounwind }

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
!48 = !{!6, !6, i64 0}
!49 = distinct !{!49, !13, !14}
!50 = distinct !{!50, !13, !14}
!51 = distinct !{!51, !13, !14}
!52 = distinct !{!52, !13, !14}
!53 = distinct !{!53, !13, !14}
!54 = distinct !{!54, !13, !14}
!55 = distinct !{!55, !13, !14}
!56 = distinct !{!56, !13, !14}
!57 = distinct !{!57, !13, !14}
!58 = distinct !{!58, !13, !14}
!59 = distinct !{!59, !13, !14}
!60 = distinct !{!60, !13, !14}
