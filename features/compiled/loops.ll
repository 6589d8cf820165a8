; translated from loops.c, SHA-256 9baa3e9bb2bb7dea7d1435faa1d4faef6672d80bf25793f10b645d9006e1d905

%union.anon = type { double }

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

; Function Attrs: nofree nosync nounwind
define dso_local i64 @add_up(i64 noundef %0, i64* nocapture noundef readonly %1, double* nocapture noundef readonly %2, i64 noundef %3, i64 noundef %4, i64* nocapture noundef readonly %5, i64* nocapture noundef readonly %6, i64* nocapture noundef readonly %7, float* nocapture noundef readonly %8, float* nocapture noundef readonly %9, i64 noundef %10, i64* nocapture noundef readonly %11, i64* nocapture noundef readonly %12, i64 noundef %13, i64 noundef %14, i64 noundef %15, i64* noundef %16, i64* nocapture noundef writeonly %17, float* nocapture noundef writeonly %18, float* nocapture noundef writeonly %19, i64* nocapture noundef writeonly %20) local_unnamed_addr #5 {
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
  store i64 -1, i64* %40, align 8, !tbaa !40
  %41 = add nuw i64 %39, 1
  %42 = icmp eq i64 %39, %15
  br i1 %42, label %33, label %38, !llvm.loop !55

43:                                               ; preds = %144, %33
  %44 = phi i64 [ 0, %33 ], [ %145, %144 ]
  %45 = icmp sgt i64 %44, 0
  br i1 %45, label %151, label %149

46:                                               ; preds = %35, %144
  %47 = phi i64 [ 0, %35 ], [ %145, %144 ]
  %48 = phi i64 [ 0, %35 ], [ %146, %144 ]
  %49 = phi i64 [ 0, %35 ], [ %147, %144 ]
  %50 = getelementptr inbounds i64, i64* %1, i64 %48
  %51 = load i64, i64* %50, align 8, !tbaa !40
  br i1 %36, label %52, label %64

52:                                               ; preds = %46, %52
  %53 = phi i64 [ %62, %52 ], [ 0, %46 ]
  %54 = phi i64 [ %61, %52 ], [ %4, %46 ]
  %55 = add nsw i64 %54, %53
  %56 = sdiv i64 %55, 2
  %57 = getelementptr inbounds i64, i64* %5, i64 %56
  %58 = load i64, i64* %57, align 8, !tbaa !40
  %59 = icmp slt i64 %58, %51
  %60 = add nsw i64 %56, 1
  %61 = select i1 %59, i64 %54, i64 %56
  %62 = select i1 %59, i64 %60, i64 %53
  %63 = icmp slt i64 %62, %61
  br i1 %63, label %52, label %64, !llvm.loop !56

64:                                               ; preds = %52, %46
  %65 = phi i64 [ 0, %46 ], [ %62, %52 ]
  %66 = icmp slt i64 %65, %4
  br i1 %66, label %67, label %72

67:                                               ; preds = %64
  %68 = getelementptr inbounds i64, i64* %5, i64 %65
  %69 = load i64, i64* %68, align 8, !tbaa !40
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
  store i64 -1, i64* %79, align 8, !tbaa !40
  %80 = add nuw nsw i64 %77, 1
  %81 = icmp eq i64 %80, %3
  br i1 %81, label %74, label %76, !llvm.loop !57

82:                                               ; preds = %74
  %83 = getelementptr inbounds i64, i64* %6, i64 %73
  %84 = load i64, i64* %83, align 8, !tbaa !40
  %85 = add nsw i64 %73, 1
  %86 = getelementptr inbounds i64, i64* %6, i64 %85
  %87 = load i64, i64* %86, align 8, !tbaa !40
  %88 = icmp slt i64 %84, %87
  br i1 %88, label %89, label %144

89:                                               ; preds = %82, %138
  %90 = phi i64 [ %139, %138 ], [ %47, %82 ]
  %91 = phi i64 [ %141, %138 ], [ %49, %82 ]
  %92 = phi i64 [ %140, %138 ], [ %84, %82 ]
  %93 = load i64, i64* %83, align 8, !tbaa !40
  %94 = add nsw i64 %93, %3
  %95 = icmp slt i64 %92, %94
  br i1 %95, label %96, label %144

96:                                               ; preds = %89
  %97 = getelementptr inbounds i64, i64* %29, i64 %91
  store i64 %92, i64* %97, align 8, !tbaa !40
  %98 = getelementptr inbounds i64, i64* %7, i64 %92
  %99 = load i64, i64* %98, align 8, !tbaa !40
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
  %109 = load i64, i64* %108, align 8, !tbaa !40
  %110 = icmp slt i64 %109, 0
  br i1 %110, label %117, label %111

111:                                              ; preds = %104
  %112 = getelementptr inbounds i64, i64* %25, i64 %109
  %113 = load i64, i64* %112, align 8, !tbaa !40
  %114 = icmp eq i64 %113, %99
  %115 = select i1 %114, i64 %107, i64 %106
  %116 = xor i1 %114, true
  br label %117

117:                                              ; preds = %111, %104
  %118 = phi i64 [ %107, %104 ], [ %115, %111 ]
  %119 = phi i1 [ false, %104 ], [ %116, %111 ]
  %120 = add i64 %105, 1
  br i1 %119, label %104, label %121, !llvm.loop !58

121:                                              ; preds = %117
  %122 = getelementptr inbounds i64, i64* %16, i64 %118
  %123 = load i64, i64* %122, align 8, !tbaa !40
  %124 = icmp slt i64 %123, 0
  br i1 %124, label %125, label %130

125:                                              ; preds = %121
  store i64 %90, i64* %122, align 8, !tbaa !40
  %126 = load i64, i64* %98, align 8, !tbaa !40
  %127 = getelementptr inbounds i64, i64* %25, i64 %90
  store i64 %126, i64* %127, align 8, !tbaa !40
  %128 = add nsw i64 %90, 1
  %129 = getelementptr inbounds i64, i64* %26, i64 %90
  store i64 0, i64* %129, align 8, !tbaa !40
  br label %130

130:                                              ; preds = %125, %121
  %131 = phi i64 [ %128, %125 ], [ %90, %121 ]
  %132 = load i64, i64* %122, align 8, !tbaa !40
  %133 = getelementptr inbounds i64, i64* %28, i64 %91
  store i64 %132, i64* %133, align 8, !tbaa !40
  %134 = load i64, i64* %122, align 8, !tbaa !40
  %135 = getelementptr inbounds i64, i64* %26, i64 %134
  %136 = load i64, i64* %135, align 8, !tbaa !40
  %137 = add nsw i64 %136, 1
  store i64 %137, i64* %135, align 8, !tbaa !40
  br label %138

138:                                              ; preds = %96, %130
  %139 = phi i64 [ %131, %130 ], [ %90, %96 ]
  %140 = add nsw i64 %92, 1
  %141 = add nsw i64 %91, 1
  %142 = load i64, i64* %86, align 8, !tbaa !40
  %143 = icmp slt i64 %140, %142
  br i1 %143, label %89, label %144, !llvm.loop !59

144:                                              ; preds = %138, %89, %82, %74
  %145 = phi i64 [ %47, %74 ], [ %47, %82 ], [ %90, %89 ], [ %139, %138 ]
  %146 = add nuw nsw i64 %48, 1
  %147 = mul nsw i64 %146, %3
  %148 = icmp eq i64 %146, %0
  br i1 %148, label %43, label %46, !llvm.loop !60

149:                                              ; preds = %151, %43
  %150 = icmp sgt i64 %44, 0
  br i1 %150, label %162, label %160

151:                                              ; preds = %43, %151
  %152 = phi i64 [ %158, %151 ], [ 0, %43 ]
  %153 = phi i64 [ %155, %151 ], [ 0, %43 ]
  %154 = getelementptr inbounds i64, i64* %27, i64 %153
  store i64 %152, i64* %154, align 8, !tbaa !40
  %155 = add nuw nsw i64 %153, 1
  %156 = getelementptr inbounds i64, i64* %26, i64 %153
  %157 = load i64, i64* %156, align 8, !tbaa !40
  %158 = add nsw i64 %157, %152
  %159 = icmp eq i64 %155, %44
  br i1 %159, label %149, label %151, !llvm.loop !61

160:                                              ; preds = %162, %149
  %161 = icmp sgt i64 %23, 0
  br i1 %161, label %181, label %167

162:                                              ; preds = %149, %162
  %163 = phi i64 [ %165, %162 ], [ 0, %149 ]
  %164 = getelementptr inbounds i64, i64* %26, i64 %163
  store i64 0, i64* %164, align 8, !tbaa !40
  %165 = add nuw nsw i64 %163, 1
  %166 = icmp eq i64 %165, %44
  br i1 %166, label %160, label %162, !llvm.loop !62

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
  %184 = load i64, i64* %183, align 8, !tbaa !40
  %185 = icmp sgt i64 %184, -1
  br i1 %185, label %186, label %204

186:                                              ; preds = %181
  %187 = sdiv i64 %182, %3
  %188 = getelementptr inbounds double, double* %2, i64 %187
  %189 = load double, double* %188, align 8, !tbaa !10
  %190 = getelementptr inbounds i64, i64* %29, i64 %182
  %191 = load i64, i64* %190, align 8, !tbaa !40
  %192 = getelementptr inbounds float, float* %8, i64 %191
  %193 = load float, float* %192, align 4, !tbaa !8
  %194 = fpext float %193 to double
  %195 = fmul double %189, %194
  %196 = getelementptr inbounds i64, i64* %27, i64 %184
  %197 = load i64, i64* %196, align 8, !tbaa !40
  %198 = getelementptr inbounds i64, i64* %26, i64 %184
  %199 = load i64, i64* %198, align 8, !tbaa !40
  %200 = add nsw i64 %199, 1
  store i64 %200, i64* %198, align 8, !tbaa !40
  %201 = add nsw i64 %199, %197
  %202 = getelementptr inbounds i64, i64* %30, i64 %201
  %203 = bitcast i64* %202 to double*
  store double %195, double* %203, align 8, !tbaa !10
  br label %204

204:                                              ; preds = %186, %181
  %205 = add nuw nsw i64 %182, 1
  %206 = icmp eq i64 %205, %23
  br i1 %206, label %167, label %181, !llvm.loop !63

207:                                              ; preds = %169, %391
  %208 = phi i64 [ 0, %169 ], [ %390, %391 ]
  %209 = phi i64 [ 0, %169 ], [ %392, %391 ]
  %210 = getelementptr inbounds i64, i64* %27, i64 %209
  %211 = load i64, i64* %210, align 8, !tbaa !40
  %212 = getelementptr inbounds i64, i64* %30, i64 %211
  %213 = bitcast i64* %212 to double*
  %214 = getelementptr inbounds i64, i64* %26, i64 %209
  %215 = load i64, i64* %214, align 8, !tbaa !40
  %216 = icmp sgt i64 %215, 1
  %217 = load double, double* %213, align 8, !tbaa !10
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
  %229 = load double, double* %228, align 8, !tbaa !10
  %230 = fadd double %226, %229
  %231 = add nuw nsw i64 %225, 1
  %232 = icmp eq i64 %231, %220
  br i1 %232, label %291, label %224, !llvm.loop !64

233:                                              ; preds = %218
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %170) #7
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
  %242 = load double, double* %241, align 8, !tbaa !10
  %243 = getelementptr inbounds [8 x double], [8 x double]* %22, i64 0, i64 %239
  store double %242, double* %243, align 8, !tbaa !10
  %244 = add nuw nsw i64 %239, 1
  %245 = icmp eq i64 %244, 8
  br i1 %245, label %234, label %238, !llvm.loop !65

246:                                              ; preds = %234, %248
  %247 = phi i64 [ %249, %248 ], [ 8, %234 ]
  br label %251

248:                                              ; preds = %251
  %249 = add nuw nsw i64 %247, 8
  %250 = icmp slt i64 %249, %236
  br i1 %250, label %246, label %262, !llvm.loop !66

251:                                              ; preds = %251, %246
  %252 = phi i64 [ 0, %246 ], [ %260, %251 ]
  %253 = add nuw nsw i64 %252, %247
  %254 = getelementptr inbounds i64, i64* %219, i64 %253
  %255 = bitcast i64* %254 to double*
  %256 = load double, double* %255, align 8, !tbaa !10
  %257 = getelementptr inbounds [8 x double], [8 x double]* %22, i64 0, i64 %252
  %258 = load double, double* %257, align 8, !tbaa !10
  %259 = fadd double %256, %258
  store double %259, double* %257, align 8, !tbaa !10
  %260 = add nuw nsw i64 %252, 1
  %261 = icmp eq i64 %260, 8
  br i1 %261, label %248, label %251, !llvm.loop !67

262:                                              ; preds = %248, %234
  %263 = phi i64 [ 8, %234 ], [ %249, %248 ]
  %264 = load double, double* %171, align 16, !tbaa !10
  %265 = load double, double* %172, align 8, !tbaa !10
  %266 = fadd double %264, %265
  %267 = load double, double* %173, align 16, !tbaa !10
  %268 = load double, double* %174, align 8, !tbaa !10
  %269 = fadd double %267, %268
  %270 = fadd double %266, %269
  %271 = load double, double* %175, align 16, !tbaa !10
  %272 = load double, double* %176, align 8, !tbaa !10
  %273 = fadd double %271, %272
  %274 = load double, double* %177, align 16, !tbaa !10
  %275 = load double, double* %178, align 8, !tbaa !10
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
  %285 = load double, double* %284, align 8, !tbaa !10
  %286 = fadd double %282, %285
  %287 = add nuw nsw i64 %281, 1
  %288 = icmp eq i64 %287, %220
  br i1 %288, label %289, label %280, !llvm.loop !68

289:                                              ; preds = %280, %262
  %290 = phi double [ %278, %262 ], [ %286, %280 ]
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %170) #7
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
  store double %295, double* %299, align 8, !tbaa !10
  %300 = icmp eq i64 %208, %14
  br i1 %300, label %301, label %321

301:                                              ; preds = %297
  %302 = add nsw i64 %208, -1
  %303 = getelementptr inbounds i64, i64* %16, i64 %302
  %304 = load i64, i64* %303, align 8, !tbaa !40
  %305 = getelementptr inbounds i64, i64* %31, i64 %304
  %306 = bitcast i64* %305 to double*
  %307 = load double, double* %306, align 8, !tbaa !10
  %308 = fcmp olt double %295, %307
  br i1 %308, label %318, label %309

309:                                              ; preds = %301
  %310 = fcmp oeq double %295, %307
  br i1 %310, label %311, label %317

311:                                              ; preds = %309
  %312 = getelementptr inbounds i64, i64* %25, i64 %209
  %313 = load i64, i64* %312, align 8, !tbaa !40
  %314 = getelementptr inbounds i64, i64* %25, i64 %304
  %315 = load i64, i64* %314, align 8, !tbaa !40
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
  %324 = load i64, i64* %323, align 8, !tbaa !40
  br i1 %180, label %325, label %337

325:                                              ; preds = %322, %325
  %326 = phi i64 [ %335, %325 ], [ 0, %322 ]
  %327 = phi i64 [ %334, %325 ], [ %10, %322 ]
  %328 = add nsw i64 %327, %326
  %329 = sdiv i64 %328, 2
  %330 = getelementptr inbounds i64, i64* %11, i64 %329
  %331 = load i64, i64* %330, align 8, !tbaa !40
  %332 = icmp slt i64 %331, %324
  %333 = add nsw i64 %329, 1
  %334 = select i1 %332, i64 %327, i64 %329
  %335 = select i1 %332, i64 %333, i64 %326
  %336 = icmp slt i64 %335, %334
  br i1 %336, label %325, label %337, !llvm.loop !56

337:                                              ; preds = %325, %322
  %338 = phi i64 [ 0, %322 ], [ %335, %325 ]
  %339 = icmp slt i64 %338, %10
  br i1 %339, label %340, label %345

340:                                              ; preds = %337
  %341 = getelementptr inbounds i64, i64* %11, i64 %338
  %342 = load i64, i64* %341, align 8, !tbaa !40
  %343 = icmp eq i64 %342, %324
  %344 = select i1 %343, i64 %338, i64 -1
  br label %345

345:                                              ; preds = %337, %340
  %346 = phi i64 [ -1, %337 ], [ %344, %340 ]
  %347 = icmp slt i64 %346, 0
  br i1 %347, label %353, label %348

348:                                              ; preds = %345
  %349 = getelementptr inbounds i64, i64* %12, i64 %346
  %350 = load i64, i64* %349, align 8, !tbaa !40
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
  %370 = load i64, i64* %369, align 8, !tbaa !40
  %371 = getelementptr inbounds i64, i64* %31, i64 %370
  %372 = bitcast i64* %371 to double*
  %373 = load double, double* %372, align 8, !tbaa !10
  %374 = fcmp ogt double %373, %295
  br i1 %374, label %385, label %375

375:                                              ; preds = %366
  %376 = fcmp oeq double %373, %295
  br i1 %376, label %377, label %382

377:                                              ; preds = %375
  %378 = getelementptr inbounds i64, i64* %25, i64 %370
  %379 = load i64, i64* %378, align 8, !tbaa !40
  %380 = load i64, i64* %365, align 8, !tbaa !40
  %381 = icmp slt i64 %379, %380
  br i1 %381, label %385, label %382

382:                                              ; preds = %377, %375
  %383 = getelementptr inbounds i64, i64* %16, i64 %367
  store i64 %370, i64* %383, align 8, !tbaa !40
  %384 = icmp sgt i64 %367, 1
  br i1 %384, label %366, label %385, !llvm.loop !69

385:                                              ; preds = %382, %377, %366, %356
  %386 = phi i64 [ %362, %356 ], [ 0, %382 ], [ %367, %377 ], [ %367, %366 ]
  %387 = getelementptr inbounds i64, i64* %16, i64 %386
  store i64 %209, i64* %387, align 8, !tbaa !40
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
  br i1 %393, label %394, label %207, !llvm.loop !70

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
  %405 = load i64, i64* %404, align 8, !tbaa !40
  %406 = getelementptr inbounds i64, i64* %25, i64 %405
  %407 = load i64, i64* %406, align 8, !tbaa !40
  %408 = getelementptr inbounds i64, i64* %17, i64 %403
  store i64 %407, i64* %408, align 8, !tbaa !40
  %409 = getelementptr inbounds i64, i64* %31, i64 %405
  %410 = bitcast i64* %409 to double*
  %411 = load double, double* %410, align 8, !tbaa !10
  %412 = fptrunc double %411 to float
  %413 = getelementptr inbounds float, float* %18, i64 %403
  store float %412, float* %413, align 4, !tbaa !8
  %414 = getelementptr inbounds i64, i64* %26, i64 %405
  %415 = load i64, i64* %414, align 8, !tbaa !40
  %416 = icmp sgt i64 %415, 1
  br i1 %416, label %417, label %420

417:                                              ; preds = %402
  %418 = getelementptr inbounds i64, i64* %27, i64 %405
  %419 = load i64, i64* %418, align 8, !tbaa !40
  br label %426

420:                                              ; preds = %426, %402
  %421 = phi i64 [ 0, %402 ], [ %438, %426 ]
  %422 = getelementptr inbounds i64, i64* %26, i64 %405
  %423 = getelementptr inbounds i64, i64* %27, i64 %405
  store i64 %421, i64* %423, align 8, !tbaa !40
  store i64 %403, i64* %422, align 8, !tbaa !40
  %424 = add nuw nsw i64 %403, 1
  %425 = icmp eq i64 %424, %396
  br i1 %425, label %400, label %402, !llvm.loop !71

426:                                              ; preds = %417, %426
  %427 = phi i64 [ 1, %417 ], [ %439, %426 ]
  %428 = phi i64 [ 0, %417 ], [ %438, %426 ]
  %429 = add nsw i64 %419, %427
  %430 = getelementptr inbounds i64, i64* %30, i64 %429
  %431 = bitcast i64* %430 to double*
  %432 = load double, double* %431, align 8, !tbaa !10
  %433 = add nsw i64 %419, %428
  %434 = getelementptr inbounds i64, i64* %30, i64 %433
  %435 = bitcast i64* %434 to double*
  %436 = load double, double* %435, align 8, !tbaa !10
  %437 = fcmp ogt double %432, %436
  %438 = select i1 %437, i64 %427, i64 %428
  %439 = add nuw nsw i64 %427, 1
  %440 = icmp eq i64 %439, %415
  br i1 %440, label %420, label %426, !llvm.loop !72

441:                                              ; preds = %445, %400
  %442 = icmp ne i64 %396, 0
  %443 = icmp sgt i64 %23, 0
  %444 = select i1 %443, i1 %442, i1 false
  br i1 %444, label %450, label %483

445:                                              ; preds = %400, %445
  %446 = phi i64 [ %448, %445 ], [ 0, %400 ]
  %447 = getelementptr inbounds i64, i64* %20, i64 %446
  store i64 -1, i64* %447, align 8, !tbaa !40
  %448 = add nuw nsw i64 %446, 1
  %449 = icmp eq i64 %448, %396
  br i1 %449, label %441, label %445, !llvm.loop !73

450:                                              ; preds = %441, %479
  %451 = phi i64 [ %480, %479 ], [ 0, %441 ]
  %452 = getelementptr inbounds i64, i64* %28, i64 %451
  %453 = load i64, i64* %452, align 8, !tbaa !40
  %454 = icmp slt i64 %453, 0
  br i1 %454, label %479, label %455

455:                                              ; preds = %450
  %456 = getelementptr inbounds i64, i64* %26, i64 %453
  %457 = load i64, i64* %456, align 8, !tbaa !40
  %458 = icmp slt i64 %457, %396
  br i1 %458, label %459, label %479

459:                                              ; preds = %455
  %460 = getelementptr inbounds i64, i64* %16, i64 %457
  %461 = load i64, i64* %460, align 8, !tbaa !40
  %462 = icmp eq i64 %461, %453
  br i1 %462, label %463, label %479

463:                                              ; preds = %459
  %464 = getelementptr inbounds i64, i64* %27, i64 %453
  %465 = load i64, i64* %464, align 8, !tbaa !40
  %466 = add nsw i64 %465, -1
  store i64 %466, i64* %464, align 8, !tbaa !40
  %467 = icmp eq i64 %465, 0
  br i1 %467, label %468, label %479

468:                                              ; preds = %463
  %469 = getelementptr inbounds i64, i64* %29, i64 %451
  %470 = load i64, i64* %469, align 8, !tbaa !40
  %471 = getelementptr inbounds float, float* %9, i64 %470
  %472 = load float, float* %471, align 4, !tbaa !8
  %473 = load i64, i64* %456, align 8, !tbaa !40
  %474 = getelementptr inbounds float, float* %19, i64 %473
  store float %472, float* %474, align 4, !tbaa !8
  %475 = sdiv i64 %451, %3
  %476 = getelementptr inbounds i64, i64* %1, i64 %475
  %477 = load i64, i64* %476, align 8, !tbaa !40
  %478 = getelementptr inbounds i64, i64* %20, i64 %473
  store i64 %477, i64* %478, align 8, !tbaa !40
  br label %479

479:                                              ; preds = %450, %455, %459, %463, %468
  %480 = add nuw nsw i64 %451, 1
  %481 = icmp slt i64 %480, %23
  %482 = select i1 %481, i1 %442, i1 false
  br i1 %482, label %450, label %483, !llvm.loop !74

483:                                              ; preds = %479, %441, %394
  %484 = phi i64 [ -1, %394 ], [ %396, %441 ], [ %396, %479 ]
  ret i64 %484
}

; Function Attrs: argmemonly nofree norecurse nosync nounwind
define dso_local i64 @merge(i64 noundef %0, i64* nocapture noundef readonly %1, i64* nocapture noundef readonly %2, i64* nocapture noundef readonly %3, float* nocapture noundef readonly %4, float* nocapture noundef readonly %5, i64* nocapture noundef readonly %6, i64 noundef %7, i64* nocapture noundef readonly %8, i64 noundef %9, i64 noundef %10, i64* nocapture noundef %11, i64* nocapture noundef %12, i64* nocapture noundef writeonly %13, float* nocapture noundef writeonly %14, i64* nocapture noundef writeonly %15, i64* nocapture noundef writeonly %16, float* nocapture noundef writeonly %17) local_unnamed_addr #4 {
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
  store i64 -1, i64* %28, align 8, !tbaa !40
  %29 = add nuw i64 %27, 1
  %30 = icmp eq i64 %27, %10
  br i1 %30, label %24, label %26, !llvm.loop !75

31:                                               ; preds = %34, %24
  %32 = icmp sgt i64 %0, 0
  %33 = icmp sgt i64 %7, 0
  br label %50

34:                                               ; preds = %24, %34
  %35 = phi i64 [ %48, %34 ], [ 0, %24 ]
  %36 = phi i64 [ %45, %34 ], [ 0, %24 ]
  %37 = getelementptr inbounds i64, i64* %19, i64 %36
  store i64 %35, i64* %37, align 8, !tbaa !40
  %38 = getelementptr inbounds i64, i64* %11, i64 %36
  store i64 %35, i64* %38, align 8, !tbaa !40
  %39 = getelementptr inbounds i64, i64* %2, i64 %36
  %40 = load i64, i64* %39, align 8, !tbaa !40
  %41 = sitofp i64 %40 to double
  %42 = fdiv double 1.000000e+00, %41
  %43 = getelementptr inbounds i64, i64* %22, i64 %36
  %44 = bitcast i64* %43 to double*
  store double %42, double* %44, align 8, !tbaa !10
  %45 = add nuw nsw i64 %36, 1
  %46 = getelementptr inbounds i64, i64* %1, i64 %36
  %47 = load i64, i64* %46, align 8, !tbaa !40
  %48 = add nsw i64 %47, %35
  %49 = icmp eq i64 %45, %0
  br i1 %49, label %31, label %34, !llvm.loop !76

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
  %61 = load i64, i64* %60, align 8, !tbaa !40
  %62 = getelementptr inbounds i64, i64* %19, i64 %58
  %63 = load i64, i64* %62, align 8, !tbaa !40
  %64 = getelementptr inbounds i64, i64* %1, i64 %58
  %65 = load i64, i64* %64, align 8, !tbaa !40
  %66 = add nsw i64 %65, %63
  %67 = icmp slt i64 %61, %66
  br i1 %67, label %68, label %79

68:                                               ; preds = %57
  %69 = icmp slt i64 %59, 0
  br i1 %69, label %78, label %70

70:                                               ; preds = %68
  %71 = getelementptr inbounds i64, i64* %22, i64 %58
  %72 = bitcast i64* %71 to double*
  %73 = load double, double* %72, align 8, !tbaa !10
  %74 = getelementptr inbounds i64, i64* %22, i64 %59
  %75 = bitcast i64* %74 to double*
  %76 = load double, double* %75, align 8, !tbaa !10
  %77 = fcmp olt double %73, %76
  br i1 %77, label %78, label %79

78:                                               ; preds = %70, %68
  br label %79

79:                                               ; preds = %57, %70, %78
  %80 = phi i64 [ %58, %78 ], [ %59, %70 ], [ %59, %57 ]
  %81 = add nuw nsw i64 %58, 1
  %82 = icmp eq i64 %81, %0
  br i1 %82, label %54, label %57, !llvm.loop !77

83:                                               ; preds = %54
  %84 = getelementptr inbounds i64, i64* %11, i64 %55
  %85 = load i64, i64* %84, align 8, !tbaa !40
  %86 = add nsw i64 %85, 1
  store i64 %86, i64* %84, align 8, !tbaa !40
  %87 = getelementptr inbounds i64, i64* %19, i64 %55
  %88 = load i64, i64* %87, align 8, !tbaa !40
  %89 = add i64 %85, 2
  %90 = sub i64 %89, %88
  %91 = sitofp i64 %90 to double
  %92 = getelementptr inbounds i64, i64* %2, i64 %55
  %93 = load i64, i64* %92, align 8, !tbaa !40
  %94 = sitofp i64 %93 to double
  %95 = fdiv double %91, %94
  %96 = getelementptr inbounds i64, i64* %22, i64 %55
  %97 = bitcast i64* %96 to double*
  store double %95, double* %97, align 8, !tbaa !10
  %98 = getelementptr inbounds i64, i64* %3, i64 %85
  %99 = load i64, i64* %98, align 8, !tbaa !40
  %100 = mul i64 %99, -7046029254386353131
  %101 = lshr i64 %100, 20
  br label %102

102:                                              ; preds = %115, %83
  %103 = phi i64 [ %101, %83 ], [ %118, %115 ]
  %104 = phi i64 [ undef, %83 ], [ %116, %115 ]
  %105 = and i64 %103, %10
  %106 = getelementptr inbounds i64, i64* %20, i64 %105
  %107 = load i64, i64* %106, align 8, !tbaa !40
  %108 = icmp slt i64 %107, 0
  br i1 %108, label %115, label %109

109:                                              ; preds = %102
  %110 = getelementptr inbounds i64, i64* %12, i64 %107
  %111 = load i64, i64* %110, align 8, !tbaa !40
  %112 = icmp eq i64 %111, %99
  %113 = select i1 %112, i64 %105, i64 %104
  %114 = xor i1 %112, true
  br label %115

115:                                              ; preds = %109, %102
  %116 = phi i64 [ %105, %102 ], [ %113, %109 ]
  %117 = phi i1 [ false, %102 ], [ %114, %109 ]
  %118 = add i64 %103, 1
  br i1 %117, label %102, label %119, !llvm.loop !58

119:                                              ; preds = %115
  %120 = getelementptr inbounds i64, i64* %20, i64 %116
  %121 = load i64, i64* %120, align 8, !tbaa !40
  %122 = icmp sgt i64 %121, -1
  br i1 %122, label %159, label %123, !llvm.loop !78

123:                                              ; preds = %119
  br i1 %33, label %124, label %136

124:                                              ; preds = %123, %124
  %125 = phi i64 [ %134, %124 ], [ 0, %123 ]
  %126 = phi i64 [ %133, %124 ], [ %7, %123 ]
  %127 = add nsw i64 %126, %125
  %128 = sdiv i64 %127, 2
  %129 = getelementptr inbounds i64, i64* %8, i64 %128
  %130 = load i64, i64* %129, align 8, !tbaa !40
  %131 = icmp slt i64 %130, %99
  %132 = add nsw i64 %128, 1
  %133 = select i1 %131, i64 %126, i64 %128
  %134 = select i1 %131, i64 %132, i64 %125
  %135 = icmp slt i64 %134, %133
  br i1 %135, label %124, label %136, !llvm.loop !56

136:                                              ; preds = %124, %123
  %137 = phi i64 [ 0, %123 ], [ %134, %124 ]
  %138 = icmp slt i64 %137, %7
  br i1 %138, label %139, label %144

139:                                              ; preds = %136
  %140 = getelementptr inbounds i64, i64* %8, i64 %137
  %141 = load i64, i64* %140, align 8, !tbaa !40
  %142 = icmp eq i64 %141, %99
  %143 = select i1 %142, i64 %137, i64 -1
  br label %144

144:                                              ; preds = %136, %139
  %145 = phi i64 [ -1, %136 ], [ %143, %139 ]
  %146 = icmp slt i64 %145, 0
  br i1 %146, label %159, label %147, !llvm.loop !78

147:                                              ; preds = %144
  store i64 %51, i64* %120, align 8, !tbaa !40
  %148 = load i64, i64* %98, align 8, !tbaa !40
  %149 = getelementptr inbounds i64, i64* %12, i64 %51
  store i64 %148, i64* %149, align 8, !tbaa !40
  %150 = getelementptr inbounds i64, i64* %13, i64 %51
  store i64 %145, i64* %150, align 8, !tbaa !40
  %151 = getelementptr inbounds i64, i64* %15, i64 %51
  store i64 %55, i64* %151, align 8, !tbaa !40
  %152 = getelementptr inbounds i64, i64* %6, i64 %85
  %153 = load i64, i64* %152, align 8, !tbaa !40
  %154 = getelementptr inbounds i64, i64* %16, i64 %51
  store i64 %153, i64* %154, align 8, !tbaa !40
  %155 = getelementptr inbounds float, float* %5, i64 %85
  %156 = load float, float* %155, align 4, !tbaa !8
  %157 = add nsw i64 %51, 1
  %158 = getelementptr inbounds float, float* %17, i64 %51
  store float %156, float* %158, align 4, !tbaa !8
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
  store float 0x7FF8000000000000, float* %171, align 4, !tbaa !8
  %172 = add nuw nsw i64 %170, 1
  %173 = icmp eq i64 %172, %163
  br i1 %173, label %165, label %169, !llvm.loop !79

174:                                              ; preds = %185, %165
  ret i64 %162

175:                                              ; preds = %165, %185
  %176 = phi i64 [ %186, %185 ], [ 0, %165 ]
  %177 = getelementptr inbounds i64, i64* %19, i64 %176
  %178 = load i64, i64* %177, align 8, !tbaa !40
  %179 = getelementptr inbounds i64, i64* %1, i64 %176
  %180 = load i64, i64* %179, align 8, !tbaa !40
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
  br i1 %188, label %175, label %174, !llvm.loop !80

189:                                              ; preds = %183, %221
  %190 = phi i64 [ %178, %183 ], [ %222, %221 ]
  %191 = getelementptr inbounds i64, i64* %3, i64 %190
  %192 = load i64, i64* %191, align 8, !tbaa !40
  %193 = mul i64 %192, -7046029254386353131
  %194 = lshr i64 %193, 20
  br label %195

195:                                              ; preds = %208, %189
  %196 = phi i64 [ %194, %189 ], [ %211, %208 ]
  %197 = phi i64 [ undef, %189 ], [ %209, %208 ]
  %198 = and i64 %196, %10
  %199 = getelementptr inbounds i64, i64* %20, i64 %198
  %200 = load i64, i64* %199, align 8, !tbaa !40
  %201 = icmp slt i64 %200, 0
  br i1 %201, label %208, label %202

202:                                              ; preds = %195
  %203 = getelementptr inbounds i64, i64* %12, i64 %200
  %204 = load i64, i64* %203, align 8, !tbaa !40
  %205 = icmp eq i64 %204, %192
  %206 = select i1 %205, i64 %198, i64 %197
  %207 = xor i1 %205, true
  br label %208

208:                                              ; preds = %202, %195
  %209 = phi i64 [ %198, %195 ], [ %206, %202 ]
  %210 = phi i1 [ false, %195 ], [ %207, %202 ]
  %211 = add i64 %196, 1
  br i1 %210, label %195, label %212, !llvm.loop !58

212:                                              ; preds = %208
  %213 = getelementptr inbounds i64, i64* %20, i64 %209
  %214 = load i64, i64* %213, align 8, !tbaa !40
  %215 = icmp sgt i64 %214, -1
  br i1 %215, label %216, label %221

216:                                              ; preds = %212
  %217 = getelementptr inbounds float, float* %4, i64 %190
  %218 = load float, float* %217, align 4, !tbaa !8
  %219 = add nsw i64 %214, %184
  %220 = getelementptr inbounds float, float* %14, i64 %219
  store float %218, float* %220, align 4, !tbaa !8
  br label %221

221:                                              ; preds = %216, %212
  %222 = add nsw i64 %190, 1
  %223 = icmp slt i64 %222, %181
  br i1 %223, label %189, label %185, !llvm.loop !81
}

; Function Attrs: argmemonly nofree nosync nounwind
define dso_local i64 @best_products(i64 noundef %0, i64 noundef %1, float* nocapture noundef readonly %2, double* nocapture noundef readonly %3, i64* nocapture noundef readonly %4, i64 noundef %5, i64* nocapture noundef readonly %6, i64 noundef %7, i64* nocapture noundef %8, double* nocapture noundef %9) local_unnamed_addr #0 {
  %11 = alloca [8 x double], align 16
  %12 = alloca [128 x double], align 16
  %13 = bitcast [128 x double]* %12 to i8*
  call void @llvm.lifetime.start.p0i8(i64 1024, i8* nonnull %13) #7
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
  call void @llvm.lifetime.end.p0i8(i64 1024, i8* nonnull %13) #7
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
  %45 = load double, double* %44, align 8, !tbaa !10
  %46 = fadd double %43, %45
  %47 = add nuw nsw i64 %42, 1
  %48 = icmp eq i64 %47, %1
  br i1 %48, label %101, label %41, !llvm.loop !64

49:                                               ; preds = %39
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %18) #7
  br label %51

50:                                               ; preds = %51
  br i1 %21, label %58, label %73

51:                                               ; preds = %51, %49
  %52 = phi i64 [ 0, %49 ], [ %56, %51 ]
  %53 = getelementptr inbounds [128 x double], [128 x double]* %12, i64 0, i64 %52
  %54 = load double, double* %53, align 8, !tbaa !10
  %55 = getelementptr inbounds [8 x double], [8 x double]* %11, i64 0, i64 %52
  store double %54, double* %55, align 8, !tbaa !10
  %56 = add nuw nsw i64 %52, 1
  %57 = icmp eq i64 %56, 8
  br i1 %57, label %50, label %51, !llvm.loop !65

58:                                               ; preds = %50, %60
  %59 = phi i64 [ %61, %60 ], [ 8, %50 ]
  br label %63

60:                                               ; preds = %63
  %61 = add nuw nsw i64 %59, 8
  %62 = icmp slt i64 %61, %20
  br i1 %62, label %58, label %73, !llvm.loop !66

63:                                               ; preds = %63, %58
  %64 = phi i64 [ 0, %58 ], [ %71, %63 ]
  %65 = add nuw nsw i64 %64, %59
  %66 = getelementptr inbounds [128 x double], [128 x double]* %12, i64 0, i64 %65
  %67 = load double, double* %66, align 8, !tbaa !10
  %68 = getelementptr inbounds [8 x double], [8 x double]* %11, i64 0, i64 %64
  %69 = load double, double* %68, align 8, !tbaa !10
  %70 = fadd double %67, %69
  store double %70, double* %68, align 8, !tbaa !10
  %71 = add nuw nsw i64 %64, 1
  %72 = icmp eq i64 %71, 8
  br i1 %72, label %60, label %63, !llvm.loop !67

73:                                               ; preds = %60, %50
  %74 = phi i64 [ 8, %50 ], [ %61, %60 ]
  %75 = load double, double* %22, align 16, !tbaa !10
  %76 = load double, double* %23, align 8, !tbaa !10
  %77 = fadd double %75, %76
  %78 = load double, double* %24, align 16, !tbaa !10
  %79 = load double, double* %25, align 8, !tbaa !10
  %80 = fadd double %78, %79
  %81 = fadd double %77, %80
  %82 = load double, double* %26, align 16, !tbaa !10
  %83 = load double, double* %27, align 8, !tbaa !10
  %84 = fadd double %82, %83
  %85 = load double, double* %28, align 16, !tbaa !10
  %86 = load double, double* %29, align 8, !tbaa !10
  %87 = fadd double %85, %86
  %88 = fadd double %84, %87
  %89 = fadd double %81, %88
  %90 = icmp slt i64 %74, %1
  br i1 %90, label %91, label %99

91:                                               ; preds = %73, %91
  %92 = phi i64 [ %97, %91 ], [ %74, %73 ]
  %93 = phi double [ %96, %91 ], [ %89, %73 ]
  %94 = getelementptr inbounds [128 x double], [128 x double]* %12, i64 0, i64 %92
  %95 = load double, double* %94, align 8, !tbaa !10
  %96 = fadd double %93, %95
  %97 = add nuw nsw i64 %92, 1
  %98 = icmp eq i64 %97, %1
  br i1 %98, label %99, label %91, !llvm.loop !68

99:                                               ; preds = %91, %73
  %100 = phi double [ %89, %73 ], [ %96, %91 ]
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %18) #7
  br label %101

101:                                              ; preds = %41, %40, %99
  %102 = phi double [ %100, %99 ], [ 0.000000e+00, %40 ], [ %46, %41 ]
  %103 = fcmp ogt double %102, 0.000000e+00
  br i1 %103, label %115, label %183

104:                                              ; preds = %34, %104
  %105 = phi i64 [ %113, %104 ], [ 0, %34 ]
  %106 = getelementptr inbounds float, float* %38, i64 %105
  %107 = load float, float* %106, align 4, !tbaa !8
  %108 = fpext float %107 to double
  %109 = getelementptr inbounds double, double* %3, i64 %105
  %110 = load double, double* %109, align 8, !tbaa !10
  %111 = fmul double %110, %108
  %112 = getelementptr inbounds [128 x double], [128 x double]* %12, i64 0, i64 %105
  store double %111, double* %112, align 8, !tbaa !10
  %113 = add nuw nsw i64 %105, 1
  %114 = icmp eq i64 %113, %1
  br i1 %114, label %39, label %104, !llvm.loop !82

115:                                              ; preds = %101
  %116 = icmp eq i64 %35, %7
  br i1 %116, label %117, label %132

117:                                              ; preds = %115
  %118 = add nsw i64 %35, -1
  %119 = getelementptr inbounds double, double* %9, i64 %118
  %120 = load double, double* %119, align 8, !tbaa !10
  %121 = fcmp olt double %102, %120
  br i1 %121, label %183, label %122

122:                                              ; preds = %117
  %123 = fcmp oeq double %102, %120
  br i1 %123, label %124, label %132

124:                                              ; preds = %122
  %125 = getelementptr inbounds i64, i64* %4, i64 %36
  %126 = load i64, i64* %125, align 8, !tbaa !40
  %127 = getelementptr inbounds i64, i64* %8, i64 %118
  %128 = load i64, i64* %127, align 8, !tbaa !40
  %129 = getelementptr inbounds i64, i64* %4, i64 %128
  %130 = load i64, i64* %129, align 8, !tbaa !40
  %131 = icmp sgt i64 %126, %130
  br i1 %131, label %183, label %132

132:                                              ; preds = %124, %122, %115
  br i1 %31, label %133, label %136

133:                                              ; preds = %132
  %134 = getelementptr inbounds i64, i64* %4, i64 %36
  %135 = load i64, i64* %134, align 8, !tbaa !40
  br label %139

136:                                              ; preds = %139, %132
  %137 = phi i32 [ 1, %132 ], [ %145, %139 ]
  %138 = icmp eq i32 %137, 0
  br i1 %138, label %183, label %148

139:                                              ; preds = %133, %139
  %140 = phi i64 [ 0, %133 ], [ %146, %139 ]
  %141 = phi i32 [ 1, %133 ], [ %145, %139 ]
  %142 = getelementptr inbounds i64, i64* %6, i64 %140
  %143 = load i64, i64* %142, align 8, !tbaa !40
  %144 = icmp eq i64 %143, %135
  %145 = select i1 %144, i32 0, i32 %141
  %146 = add nuw nsw i64 %140, 1
  %147 = icmp eq i64 %146, %5
  br i1 %147, label %136, label %139, !llvm.loop !83

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
  %162 = load double, double* %161, align 8, !tbaa !10
  %163 = fcmp ogt double %162, %102
  br i1 %163, label %179, label %164

164:                                              ; preds = %158
  %165 = fcmp oeq double %162, %102
  br i1 %165, label %166, label %173

166:                                              ; preds = %164
  %167 = getelementptr inbounds i64, i64* %8, i64 %160
  %168 = load i64, i64* %167, align 8, !tbaa !40
  %169 = getelementptr inbounds i64, i64* %4, i64 %168
  %170 = load i64, i64* %169, align 8, !tbaa !40
  %171 = load i64, i64* %157, align 8, !tbaa !40
  %172 = icmp slt i64 %170, %171
  br i1 %172, label %179, label %173

173:                                              ; preds = %166, %164
  %174 = getelementptr inbounds double, double* %9, i64 %159
  store double %162, double* %174, align 8, !tbaa !10
  %175 = getelementptr inbounds i64, i64* %8, i64 %160
  %176 = load i64, i64* %175, align 8, !tbaa !40
  %177 = getelementptr inbounds i64, i64* %8, i64 %159
  store i64 %176, i64* %177, align 8, !tbaa !40
  %178 = icmp sgt i64 %159, 1
  br i1 %178, label %158, label %179, !llvm.loop !84

179:                                              ; preds = %173, %166, %158, %148
  %180 = phi i64 [ %154, %148 ], [ 0, %173 ], [ %159, %166 ], [ %159, %158 ]
  %181 = getelementptr inbounds double, double* %9, i64 %180
  store double %102, double* %181, align 8, !tbaa !10
  %182 = getelementptr inbounds i64, i64* %8, i64 %180
  store i64 %36, i64* %182, align 8, !tbaa !40
  br label %183

183:                                              ; preds = %179, %136, %117, %124, %101
  %184 = phi i64 [ %35, %101 ], [ %35, %124 ], [ %35, %117 ], [ %151, %179 ], [ %35, %136 ]
  %185 = add nuw nsw i64 %36, 1
  %186 = icmp eq i64 %185, %0
  br i1 %186, label %32, label %34, !llvm.loop !85
}

; Function Attrs: nofree norecurse nosync nounwind
define dso_local i64 @first_of_families(i64 noundef %0, i64* nocapture noundef readonly %1, i64* nocapture noundef readonly %2, i64* nocapture noundef readonly %3, i64 noundef %4, i64* nocapture noundef readonly %5, i64 noundef %6, i64* nocapture noundef %7, i64* nocapture noundef writeonly %8) local_unnamed_addr #3 {
  %10 = getelementptr inbounds i64, i64* %7, i64 %6
  %11 = getelementptr inbounds i64, i64* %10, i64 1
  %12 = icmp slt i64 %6, 0
  br i1 %12, label %13, label %16

13:                                               ; preds = %16, %9
  %14 = add nsw i64 %4, %0
  %15 = icmp sgt i64 %14, 0
  br i1 %15, label %23, label %21

16:                                               ; preds = %9, %16
  %17 = phi i64 [ %19, %16 ], [ 0, %9 ]
  %18 = getelementptr inbounds i64, i64* %7, i64 %17
  store i64 -1, i64* %18, align 8, !tbaa !40
  %19 = add nuw i64 %17, 1
  %20 = icmp eq i64 %17, %6
  br i1 %20, label %13, label %16, !llvm.loop !86

21:                                               ; preds = %72, %13
  %22 = phi i64 [ 0, %13 ], [ %73, %72 ]
  ret i64 %22

23:                                               ; preds = %13, %72
  %24 = phi i64 [ %74, %72 ], [ 0, %13 ]
  %25 = phi i64 [ %73, %72 ], [ 0, %13 ]
  %26 = phi i64 [ %75, %72 ], [ 0, %13 ]
  %27 = icmp slt i64 %26, %4
  br i1 %27, label %28, label %30

28:                                               ; preds = %23
  %29 = getelementptr inbounds i64, i64* %5, i64 %26
  br label %35

30:                                               ; preds = %23
  %31 = sub nsw i64 %26, %4
  %32 = getelementptr inbounds i64, i64* %1, i64 %31
  %33 = load i64, i64* %32, align 8, !tbaa !40
  %34 = getelementptr inbounds i64, i64* %2, i64 %33
  br label %35

35:                                               ; preds = %30, %28
  %36 = phi i64* [ %29, %28 ], [ %34, %30 ]
  %37 = load i64, i64* %36, align 8, !tbaa !40
  %38 = getelementptr inbounds i64, i64* %3, i64 %37
  %39 = load i64, i64* %38, align 8, !tbaa !40
  %40 = mul i64 %39, -7046029254386353131
  %41 = lshr i64 %40, 20
  br label %42

42:                                               ; preds = %55, %35
  %43 = phi i64 [ %41, %35 ], [ %58, %55 ]
  %44 = phi i64 [ undef, %35 ], [ %56, %55 ]
  %45 = and i64 %43, %6
  %46 = getelementptr inbounds i64, i64* %7, i64 %45
  %47 = load i64, i64* %46, align 8, !tbaa !40
  %48 = icmp slt i64 %47, 0
  br i1 %48, label %55, label %49

49:                                               ; preds = %42
  %50 = getelementptr inbounds i64, i64* %11, i64 %47
  %51 = load i64, i64* %50, align 8, !tbaa !40
  %52 = icmp eq i64 %51, %39
  %53 = select i1 %52, i64 %45, i64 %44
  %54 = xor i1 %52, true
  br label %55

55:                                               ; preds = %49, %42
  %56 = phi i64 [ %45, %42 ], [ %53, %49 ]
  %57 = phi i1 [ false, %42 ], [ %54, %49 ]
  %58 = add i64 %43, 1
  br i1 %57, label %42, label %59, !llvm.loop !58

59:                                               ; preds = %55
  %60 = getelementptr inbounds i64, i64* %7, i64 %56
  %61 = load i64, i64* %60, align 8, !tbaa !40
  %62 = icmp sgt i64 %61, -1
  br i1 %62, label %72, label %63

63:                                               ; preds = %59
  %64 = getelementptr inbounds i64, i64* %11, i64 %24
  store i64 %39, i64* %64, align 8, !tbaa !40
  %65 = add nsw i64 %24, 1
  store i64 %24, i64* %60, align 8, !tbaa !40
  br i1 %27, label %72, label %66

66:                                               ; preds = %63
  %67 = sub nsw i64 %26, %4
  %68 = getelementptr inbounds i64, i64* %1, i64 %67
  %69 = load i64, i64* %68, align 8, !tbaa !40
  %70 = add nsw i64 %25, 1
  %71 = getelementptr inbounds i64, i64* %8, i64 %25
  store i64 %69, i64* %71, align 8, !tbaa !40
  br label %72

72:                                               ; preds = %63, %66, %59
  %73 = phi i64 [ %25, %59 ], [ %70, %66 ], [ %25, %63 ]
  %74 = phi i64 [ %24, %59 ], [ %65, %66 ], [ %65, %63 ]
  %75 = add nuw nsw i64 %26, 1
  %76 = icmp eq i64 %75, %14
  br i1 %76, label %21, label %23, !llvm.loop !87
}

; Function Attrs: argmemonly nofree nosync nounwind
define dso_local i64 @vary(i64 noundef %0, i64* nocapture noundef readonly %1, i64 noundef %2, i64* nocapture noundef readonly %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7, i64 noundef %8, i64* nocapture noundef %9, i64* nocapture noundef %10, i64* nocapture noundef writeonly %11) local_unnamed_addr #0 {
  %13 = icmp sgt i64 %2, 0
  br i1 %13, label %16, label %14

14:                                               ; preds = %16, %12
  %15 = icmp sgt i64 %0, 0
  br i1 %15, label %32, label %23

16:                                               ; preds = %12, %16
  %17 = phi i64 [ %21, %16 ], [ 0, %12 ]
  %18 = getelementptr inbounds i64, i64* %3, i64 %17
  %19 = load i64, i64* %18, align 8, !tbaa !40
  %20 = getelementptr inbounds i64, i64* %10, i64 %17
  store i64 %19, i64* %20, align 8, !tbaa !40
  %21 = add nuw nsw i64 %17, 1
  %22 = icmp eq i64 %21, %2
  br i1 %22, label %14, label %16, !llvm.loop !88

23:                                               ; preds = %32, %14
  %24 = icmp sgt i64 %4, 0
  %25 = icmp sgt i64 %0, 0
  %26 = and i1 %24, %25
  br i1 %26, label %27, label %119

27:                                               ; preds = %23
  %28 = icmp sgt i64 %8, 0
  %29 = add i64 %4, -1
  %30 = add i64 %0, -1
  %31 = tail call i64 @llvm.umin.i64(i64 %29, i64 %30)
  br label %37

32:                                               ; preds = %14, %32
  %33 = phi i64 [ %35, %32 ], [ 0, %14 ]
  %34 = getelementptr inbounds i64, i64* %9, i64 %33
  store i64 %33, i64* %34, align 8, !tbaa !40
  %35 = add nuw nsw i64 %33, 1
  %36 = icmp eq i64 %35, %0
  br i1 %36, label %23, label %32, !llvm.loop !89

37:                                               ; preds = %27, %108
  %38 = phi i64 [ %2, %27 ], [ %101, %108 ]
  %39 = phi i64 [ %0, %27 ], [ %109, %108 ]
  %40 = phi i64 [ 0, %27 ], [ %104, %108 ]
  %41 = sub nsw i64 %38, %5
  %42 = tail call i64 @llvm.smax.i64(i64 %41, i64 -1)
  %43 = add nsw i64 %42, 1
  %44 = icmp slt i64 %43, %38
  br i1 %44, label %52, label %45

45:                                               ; preds = %52, %37
  %46 = phi i64 [ 0, %37 ], [ %58, %52 ]
  %47 = icmp sgt i64 %39, 0
  %48 = and i1 %47, %28
  br i1 %48, label %49, label %95

49:                                               ; preds = %45
  %50 = icmp slt i64 %43, %38
  %51 = icmp slt i64 %46, %7
  br label %66

52:                                               ; preds = %37, %52
  %53 = phi i64 [ %59, %52 ], [ %43, %37 ]
  %54 = phi i64 [ %58, %52 ], [ 0, %37 ]
  %55 = getelementptr inbounds i64, i64* %10, i64 %53
  %56 = load i64, i64* %55, align 8, !tbaa !40
  %57 = and i64 %56, 1
  %58 = add nuw nsw i64 %57, %54
  %59 = add nsw i64 %53, 1
  %60 = icmp slt i64 %59, %38
  br i1 %60, label %52, label %45, !llvm.loop !90

61:                                               ; preds = %92
  %62 = add nuw nsw i64 %67, 1
  %63 = icmp slt i64 %62, %39
  %64 = icmp slt i64 %62, %8
  %65 = and i1 %63, %64
  br i1 %65, label %66, label %95, !llvm.loop !91

66:                                               ; preds = %49, %61
  %67 = phi i64 [ 0, %49 ], [ %62, %61 ]
  %68 = phi i64 [ 0, %49 ], [ %93, %61 ]
  %69 = getelementptr inbounds i64, i64* %9, i64 %67
  %70 = load i64, i64* %69, align 8, !tbaa !40
  %71 = getelementptr inbounds i64, i64* %1, i64 %70
  %72 = load i64, i64* %71, align 8, !tbaa !40
  br i1 %50, label %76, label %73

73:                                               ; preds = %76, %66
  %74 = phi i64 [ 0, %66 ], [ %84, %76 ]
  %75 = icmp slt i64 %74, %6
  br i1 %75, label %87, label %91

76:                                               ; preds = %66, %76
  %77 = phi i64 [ %85, %76 ], [ %43, %66 ]
  %78 = phi i64 [ %84, %76 ], [ 0, %66 ]
  %79 = getelementptr inbounds i64, i64* %10, i64 %77
  %80 = load i64, i64* %79, align 8, !tbaa !40
  %81 = xor i64 %80, %72
  %82 = icmp ult i64 %81, 2
  %83 = zext i1 %82 to i64
  %84 = add nuw nsw i64 %78, %83
  %85 = add nsw i64 %77, 1
  %86 = icmp slt i64 %85, %38
  br i1 %86, label %76, label %73, !llvm.loop !92

87:                                               ; preds = %73
  %88 = and i64 %72, 1
  %89 = icmp eq i64 %88, 0
  %90 = select i1 %51, i1 true, i1 %89
  br i1 %90, label %92, label %91

91:                                               ; preds = %87, %73
  br label %92

92:                                               ; preds = %87, %91
  %93 = phi i64 [ %68, %91 ], [ %67, %87 ]
  %94 = phi i1 [ true, %91 ], [ false, %87 ]
  br i1 %94, label %61, label %95

95:                                               ; preds = %92, %61, %45
  %96 = phi i64 [ 0, %45 ], [ %93, %61 ], [ %93, %92 ]
  %97 = getelementptr inbounds i64, i64* %9, i64 %96
  %98 = load i64, i64* %97, align 8, !tbaa !40
  %99 = getelementptr inbounds i64, i64* %1, i64 %98
  %100 = load i64, i64* %99, align 8, !tbaa !40
  %101 = add nsw i64 %38, 1
  %102 = getelementptr inbounds i64, i64* %10, i64 %38
  store i64 %100, i64* %102, align 8, !tbaa !40
  %103 = load i64, i64* %97, align 8, !tbaa !40
  %104 = add nuw nsw i64 %40, 1
  %105 = getelementptr inbounds i64, i64* %11, i64 %40
  store i64 %103, i64* %105, align 8, !tbaa !40
  %106 = add nsw i64 %96, 1
  %107 = icmp slt i64 %106, %39
  br i1 %107, label %111, label %108

108:                                              ; preds = %111, %95
  %109 = add nsw i64 %39, -1
  %110 = icmp eq i64 %40, %31
  br i1 %110, label %119, label %37, !llvm.loop !93

111:                                              ; preds = %95, %111
  %112 = phi i64 [ %117, %111 ], [ %106, %95 ]
  %113 = phi i64 [ %112, %111 ], [ %96, %95 ]
  %114 = getelementptr inbounds i64, i64* %9, i64 %112
  %115 = load i64, i64* %114, align 8, !tbaa !40
  %116 = getelementptr inbounds i64, i64* %9, i64 %113
  store i64 %115, i64* %116, align 8, !tbaa !40
  %117 = add nsw i64 %112, 1
  %118 = icmp slt i64 %117, %39
  br i1 %118, label %111, label %108, !llvm.loop !94

119:                                              ; preds = %108, %23
  %120 = phi i64 [ 0, %23 ], [ %104, %108 ]
  ret i64 %120
}

; Function Attrs: nofree nosync nounwind
define dso_local i64 @pack_items(i64 noundef %0, i64* nocapture noundef readonly %1, i64* nocapture noundef readonly %2, i64* nocapture noundef readonly %3, float* nocapture noundef readonly %4, double* nocapture noundef readonly %5, i64* nocapture noundef readonly %6, i8* nocapture noundef readonly %7, i8* nocapture noundef readonly %8, i8* nocapture noundef readonly %9, i64* nocapture noundef readonly %10, double* nocapture noundef readonly %11, double* nocapture noundef readonly %12, double* nocapture noundef readonly %13, i64* nocapture noundef readonly %14, i8* nocapture noundef readonly %15, i64* nocapture noundef readonly %16, i8* nocapture noundef readonly %17, i64* nocapture noundef readonly %18, i8* nocapture noundef readonly %19, i64* nocapture noundef readonly %20, i8* nocapture noundef readonly %21, i64 noundef %22, i8* noundef %23) local_unnamed_addr #5 {
  %25 = alloca %union.anon, align 8
  %26 = alloca %union.anon, align 8
  %27 = alloca %union.anon, align 8
  %28 = alloca %union.anon, align 8
  %29 = alloca %union.anon, align 8
  %30 = bitcast %union.anon* %29 to i8*
  %31 = getelementptr inbounds %union.anon, %union.anon* %29, i64 0, i32 0
  %32 = bitcast %union.anon* %29 to [8 x i8]*
  %33 = bitcast %union.anon* %28 to i8*
  %34 = getelementptr inbounds %union.anon, %union.anon* %28, i64 0, i32 0
  %35 = bitcast %union.anon* %28 to [8 x i8]*
  %36 = bitcast %union.anon* %27 to i8*
  %37 = getelementptr inbounds %union.anon, %union.anon* %27, i64 0, i32 0
  %38 = bitcast %union.anon* %27 to [8 x i8]*
  %39 = bitcast %union.anon* %26 to i8*
  %40 = getelementptr inbounds %union.anon, %union.anon* %26, i64 0, i32 0
  %41 = bitcast %union.anon* %26 to [8 x i8]*
  %42 = bitcast %union.anon* %25 to i8*
  %43 = getelementptr inbounds %union.anon, %union.anon* %25, i64 0, i32 0
  %44 = bitcast %union.anon* %25 to [8 x i8]*
  %45 = tail call i64 @llvm.smax.i64(i64 %0, i64 0)
  br label %46

46:                                               ; preds = %463, %24
  %47 = phi i64 [ 0, %24 ], [ %58, %463 ]
  %48 = phi i64 [ 0, %24 ], [ %464, %463 ]
  %49 = icmp eq i64 %47, %45
  br i1 %49, label %465, label %50

50:                                               ; preds = %46
  %51 = getelementptr inbounds i64, i64* %2, i64 %47
  %52 = load i64, i64* %51, align 8, !tbaa !40
  %53 = add nsw i64 %52, 1
  %54 = getelementptr inbounds i64, i64* %6, i64 %53
  %55 = load i64, i64* %54, align 8, !tbaa !40
  %56 = getelementptr inbounds i64, i64* %6, i64 %52
  %57 = load i64, i64* %56, align 8, !tbaa !40
  %58 = add nuw i64 %47, 1
  %59 = getelementptr inbounds i64, i64* %18, i64 %58
  %60 = load i64, i64* %59, align 8, !tbaa !40
  %61 = getelementptr inbounds i64, i64* %18, i64 %47
  %62 = load i64, i64* %61, align 8, !tbaa !40
  %63 = getelementptr inbounds i64, i64* %20, i64 %58
  %64 = load i64, i64* %63, align 8, !tbaa !40
  %65 = getelementptr inbounds i64, i64* %20, i64 %47
  %66 = load i64, i64* %65, align 8, !tbaa !40
  %67 = add i64 %48, 176
  %68 = add i64 %67, %55
  %69 = add i64 %68, %60
  %70 = add i64 %57, %62
  %71 = add i64 %69, %64
  %72 = add i64 %70, %66
  %73 = sub i64 %71, %72
  %74 = icmp sgt i64 %73, %22
  br i1 %74, label %463, label %75

75:                                               ; preds = %50
  %76 = getelementptr inbounds i8, i8* %9, i64 %52
  %77 = load i8, i8* %76, align 1, !tbaa !95
  %78 = tail call i8 @llvm.umin.i8(i8 %77, i8 12)
  %79 = zext i8 %78 to i64
  %80 = getelementptr inbounds i8, i8* %23, i64 %48
  %81 = getelementptr inbounds i8, i8* %80, i64 16
  %82 = getelementptr inbounds i64, i64* %1, i64 %47
  %83 = load i64, i64* %82, align 8, !tbaa !40
  %84 = icmp eq i64 %83, 0
  br i1 %84, label %103, label %85

85:                                               ; preds = %75
  store i8 8, i8* %81, align 1, !tbaa !95
  %86 = getelementptr inbounds i8, i8* %81, i64 1
  %87 = icmp ugt i64 %83, 127
  br i1 %87, label %88, label %97

88:                                               ; preds = %85, %88
  %89 = phi i64 [ %93, %88 ], [ 0, %85 ]
  %90 = phi i64 [ %95, %88 ], [ %83, %85 ]
  %91 = trunc i64 %90 to i8
  %92 = or i8 %91, -128
  %93 = add nuw nsw i64 %89, 1
  %94 = getelementptr inbounds i8, i8* %86, i64 %89
  store i8 %92, i8* %94, align 1, !tbaa !95
  %95 = lshr i64 %90, 7
  %96 = icmp ugt i64 %90, 16383
  br i1 %96, label %88, label %97, !llvm.loop !96

97:                                               ; preds = %88, %85
  %98 = phi i64 [ %83, %85 ], [ %95, %88 ]
  %99 = phi i64 [ 0, %85 ], [ %93, %88 ]
  %100 = trunc i64 %98 to i8
  %101 = getelementptr inbounds i8, i8* %86, i64 %99
  store i8 %100, i8* %101, align 1, !tbaa !95
  %102 = add nsw i64 %99, 2
  br label %103

103:                                              ; preds = %75, %97
  %104 = phi i64 [ %102, %97 ], [ 0, %75 ]
  %105 = add nsw i64 %104, 16
  %106 = getelementptr inbounds i8, i8* %80, i64 %105
  %107 = load i64, i64* %54, align 8, !tbaa !40
  %108 = load i64, i64* %56, align 8, !tbaa !40
  %109 = icmp eq i64 %107, %108
  br i1 %109, label %144, label %110

110:                                              ; preds = %103
  %111 = sub nsw i64 %107, %108
  store i8 18, i8* %106, align 1, !tbaa !95
  %112 = getelementptr inbounds i8, i8* %106, i64 1
  %113 = icmp ugt i64 %111, 127
  br i1 %113, label %114, label %123

114:                                              ; preds = %110, %114
  %115 = phi i64 [ %119, %114 ], [ 0, %110 ]
  %116 = phi i64 [ %121, %114 ], [ %111, %110 ]
  %117 = trunc i64 %116 to i8
  %118 = or i8 %117, -128
  %119 = add nuw nsw i64 %115, 1
  %120 = getelementptr inbounds i8, i8* %112, i64 %115
  store i8 %118, i8* %120, align 1, !tbaa !95
  %121 = lshr i64 %116, 7
  %122 = icmp ugt i64 %116, 16383
  br i1 %122, label %114, label %123, !llvm.loop !96

123:                                              ; preds = %114, %110
  %124 = phi i64 [ %111, %110 ], [ %121, %114 ]
  %125 = phi i64 [ 0, %110 ], [ %119, %114 ]
  %126 = trunc i64 %124 to i8
  %127 = getelementptr inbounds i8, i8* %112, i64 %125
  store i8 %126, i8* %127, align 1, !tbaa !95
  %128 = add nsw i64 %125, 2
  %129 = getelementptr inbounds i8, i8* %106, i64 %128
  %130 = load i64, i64* %56, align 8, !tbaa !40
  %131 = load i64, i64* %54, align 8, !tbaa !40
  %132 = sub nsw i64 %131, %130
  %133 = icmp sgt i64 %132, 0
  br i1 %133, label %134, label %142

134:                                              ; preds = %123, %134
  %135 = phi i64 [ %140, %134 ], [ 0, %123 ]
  %136 = add nsw i64 %135, %130
  %137 = getelementptr inbounds i8, i8* %7, i64 %136
  %138 = load i8, i8* %137, align 1, !tbaa !95
  %139 = getelementptr inbounds i8, i8* %129, i64 %135
  store i8 %138, i8* %139, align 1, !tbaa !95
  %140 = add nuw nsw i64 %135, 1
  %141 = icmp eq i64 %140, %132
  br i1 %141, label %142, label %134, !llvm.loop !97

142:                                              ; preds = %134, %123
  %143 = add nsw i64 %132, %128
  br label %144

144:                                              ; preds = %103, %142
  %145 = phi i64 [ %143, %142 ], [ 0, %103 ]
  %146 = add nsw i64 %105, %145
  %147 = getelementptr inbounds i8, i8* %80, i64 %146
  %148 = getelementptr inbounds i8, i8* %8, i64 %52
  %149 = load i8, i8* %148, align 1, !tbaa !95
  %150 = sext i8 %149 to i64
  %151 = add nsw i64 %150, 1
  %152 = getelementptr inbounds i64, i64* %14, i64 %151
  %153 = load i64, i64* %152, align 8, !tbaa !40
  %154 = getelementptr inbounds i64, i64* %14, i64 %150
  %155 = load i64, i64* %154, align 8, !tbaa !40
  %156 = icmp eq i64 %153, %155
  br i1 %156, label %191, label %157

157:                                              ; preds = %144
  %158 = sub nsw i64 %153, %155
  store i8 26, i8* %147, align 1, !tbaa !95
  %159 = getelementptr inbounds i8, i8* %147, i64 1
  %160 = icmp ugt i64 %158, 127
  br i1 %160, label %161, label %170

161:                                              ; preds = %157, %161
  %162 = phi i64 [ %166, %161 ], [ 0, %157 ]
  %163 = phi i64 [ %168, %161 ], [ %158, %157 ]
  %164 = trunc i64 %163 to i8
  %165 = or i8 %164, -128
  %166 = add nuw nsw i64 %162, 1
  %167 = getelementptr inbounds i8, i8* %159, i64 %162
  store i8 %165, i8* %167, align 1, !tbaa !95
  %168 = lshr i64 %163, 7
  %169 = icmp ugt i64 %163, 16383
  br i1 %169, label %161, label %170, !llvm.loop !96

170:                                              ; preds = %161, %157
  %171 = phi i64 [ %158, %157 ], [ %168, %161 ]
  %172 = phi i64 [ 0, %157 ], [ %166, %161 ]
  %173 = trunc i64 %171 to i8
  %174 = getelementptr inbounds i8, i8* %159, i64 %172
  store i8 %173, i8* %174, align 1, !tbaa !95
  %175 = add nsw i64 %172, 2
  %176 = getelementptr inbounds i8, i8* %147, i64 %175
  %177 = load i64, i64* %154, align 8, !tbaa !40
  %178 = load i64, i64* %152, align 8, !tbaa !40
  %179 = sub nsw i64 %178, %177
  %180 = icmp sgt i64 %179, 0
  br i1 %180, label %181, label %189

181:                                              ; preds = %170, %181
  %182 = phi i64 [ %187, %181 ], [ 0, %170 ]
  %183 = add nsw i64 %182, %177
  %184 = getelementptr inbounds i8, i8* %15, i64 %183
  %185 = load i8, i8* %184, align 1, !tbaa !95
  %186 = getelementptr inbounds i8, i8* %176, i64 %182
  store i8 %185, i8* %186, align 1, !tbaa !95
  %187 = add nuw nsw i64 %182, 1
  %188 = icmp eq i64 %187, %179
  br i1 %188, label %189, label %181, !llvm.loop !97

189:                                              ; preds = %181, %170
  %190 = add nsw i64 %179, %175
  br label %191

191:                                              ; preds = %144, %189
  %192 = phi i64 [ %190, %189 ], [ 0, %144 ]
  %193 = add nsw i64 %146, %192
  %194 = getelementptr inbounds i8, i8* %80, i64 %193
  %195 = add nuw nsw i64 %79, 1
  %196 = getelementptr inbounds i64, i64* %16, i64 %195
  %197 = load i64, i64* %196, align 8, !tbaa !40
  %198 = getelementptr inbounds i64, i64* %16, i64 %79
  %199 = load i64, i64* %198, align 8, !tbaa !40
  %200 = icmp eq i64 %197, %199
  br i1 %200, label %235, label %201

201:                                              ; preds = %191
  %202 = sub nsw i64 %197, %199
  store i8 34, i8* %194, align 1, !tbaa !95
  %203 = getelementptr inbounds i8, i8* %194, i64 1
  %204 = icmp ugt i64 %202, 127
  br i1 %204, label %205, label %214

205:                                              ; preds = %201, %205
  %206 = phi i64 [ %210, %205 ], [ 0, %201 ]
  %207 = phi i64 [ %212, %205 ], [ %202, %201 ]
  %208 = trunc i64 %207 to i8
  %209 = or i8 %208, -128
  %210 = add nuw nsw i64 %206, 1
  %211 = getelementptr inbounds i8, i8* %203, i64 %206
  store i8 %209, i8* %211, align 1, !tbaa !95
  %212 = lshr i64 %207, 7
  %213 = icmp ugt i64 %207, 16383
  br i1 %213, label %205, label %214, !llvm.loop !96

214:                                              ; preds = %205, %201
  %215 = phi i64 [ %202, %201 ], [ %212, %205 ]
  %216 = phi i64 [ 0, %201 ], [ %210, %205 ]
  %217 = trunc i64 %215 to i8
  %218 = getelementptr inbounds i8, i8* %203, i64 %216
  store i8 %217, i8* %218, align 1, !tbaa !95
  %219 = add nsw i64 %216, 2
  %220 = getelementptr inbounds i8, i8* %194, i64 %219
  %221 = load i64, i64* %198, align 8, !tbaa !40
  %222 = load i64, i64* %196, align 8, !tbaa !40
  %223 = sub nsw i64 %222, %221
  %224 = icmp sgt i64 %223, 0
  br i1 %224, label %225, label %233

225:                                              ; preds = %214, %225
  %226 = phi i64 [ %231, %225 ], [ 0, %214 ]
  %227 = add nsw i64 %226, %221
  %228 = getelementptr inbounds i8, i8* %17, i64 %227
  %229 = load i8, i8* %228, align 1, !tbaa !95
  %230 = getelementptr inbounds i8, i8* %220, i64 %226
  store i8 %229, i8* %230, align 1, !tbaa !95
  %231 = add nuw nsw i64 %226, 1
  %232 = icmp eq i64 %231, %223
  br i1 %232, label %233, label %225, !llvm.loop !97

233:                                              ; preds = %225, %214
  %234 = add nsw i64 %223, %219
  br label %235

235:                                              ; preds = %191, %233
  %236 = phi i64 [ %234, %233 ], [ 0, %191 ]
  %237 = add nsw i64 %193, %236
  %238 = getelementptr inbounds i64, i64* %10, i64 %52
  %239 = load i64, i64* %238, align 8, !tbaa !40
  %240 = icmp eq i64 %239, 0
  br i1 %240, label %260, label %241

241:                                              ; preds = %235
  %242 = getelementptr inbounds i8, i8* %80, i64 %237
  store i8 40, i8* %242, align 1, !tbaa !95
  %243 = getelementptr inbounds i8, i8* %242, i64 1
  %244 = icmp ugt i64 %239, 127
  br i1 %244, label %245, label %254

245:                                              ; preds = %241, %245
  %246 = phi i64 [ %250, %245 ], [ 0, %241 ]
  %247 = phi i64 [ %252, %245 ], [ %239, %241 ]
  %248 = trunc i64 %247 to i8
  %249 = or i8 %248, -128
  %250 = add nuw nsw i64 %246, 1
  %251 = getelementptr inbounds i8, i8* %243, i64 %246
  store i8 %249, i8* %251, align 1, !tbaa !95
  %252 = lshr i64 %247, 7
  %253 = icmp ugt i64 %247, 16383
  br i1 %253, label %245, label %254, !llvm.loop !96

254:                                              ; preds = %245, %241
  %255 = phi i64 [ %239, %241 ], [ %252, %245 ]
  %256 = phi i64 [ 0, %241 ], [ %250, %245 ]
  %257 = trunc i64 %255 to i8
  %258 = getelementptr inbounds i8, i8* %243, i64 %256
  store i8 %257, i8* %258, align 1, !tbaa !95
  %259 = add nsw i64 %256, 2
  br label %260

260:                                              ; preds = %235, %254
  %261 = phi i64 [ %259, %254 ], [ 0, %235 ]
  %262 = add nsw i64 %237, %261
  %263 = getelementptr inbounds i8, i8* %80, i64 %262
  %264 = getelementptr inbounds double, double* %11, i64 %52
  %265 = load double, double* %264, align 8, !tbaa !10
  %266 = fcmp ord double %265, 0.000000e+00
  %267 = select i1 %266, double %265, double 0.000000e+00
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %30) #7
  store double %267, double* %31, align 8, !tbaa !95
  %268 = bitcast double %267 to i64
  %269 = icmp eq i64 %268, 0
  br i1 %269, label %278, label %270

270:                                              ; preds = %260
  store i8 49, i8* %263, align 1, !tbaa !95
  br label %271

271:                                              ; preds = %271, %270
  %272 = phi i64 [ 0, %270 ], [ %275, %271 ]
  %273 = getelementptr inbounds [8 x i8], [8 x i8]* %32, i64 0, i64 %272
  %274 = load i8, i8* %273, align 1, !tbaa !95
  %275 = add nuw nsw i64 %272, 1
  %276 = getelementptr inbounds i8, i8* %263, i64 %275
  store i8 %274, i8* %276, align 1, !tbaa !95
  %277 = icmp eq i64 %275, 8
  br i1 %277, label %278, label %271, !llvm.loop !98

278:                                              ; preds = %271, %260
  %279 = phi i64 [ 0, %260 ], [ 9, %271 ]
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %30) #7
  %280 = add nsw i64 %262, %279
  %281 = getelementptr inbounds i8, i8* %80, i64 %280
  %282 = getelementptr inbounds double, double* %5, i64 %47
  %283 = load double, double* %282, align 8, !tbaa !10
  %284 = fcmp ord double %283, 0.000000e+00
  %285 = select i1 %284, double %283, double 0.000000e+00
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %33) #7
  store double %285, double* %34, align 8, !tbaa !95
  %286 = bitcast double %285 to i64
  %287 = icmp eq i64 %286, 0
  br i1 %287, label %296, label %288

288:                                              ; preds = %278
  store i8 57, i8* %281, align 1, !tbaa !95
  br label %289

289:                                              ; preds = %289, %288
  %290 = phi i64 [ 0, %288 ], [ %293, %289 ]
  %291 = getelementptr inbounds [8 x i8], [8 x i8]* %35, i64 0, i64 %290
  %292 = load i8, i8* %291, align 1, !tbaa !95
  %293 = add nuw nsw i64 %290, 1
  %294 = getelementptr inbounds i8, i8* %281, i64 %293
  store i8 %292, i8* %294, align 1, !tbaa !95
  %295 = icmp eq i64 %293, 8
  br i1 %295, label %296, label %289, !llvm.loop !98

296:                                              ; preds = %289, %278
  %297 = phi i64 [ 0, %278 ], [ 9, %289 ]
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %33) #7
  %298 = add nsw i64 %280, %297
  %299 = getelementptr inbounds i8, i8* %80, i64 %298
  %300 = getelementptr inbounds float, float* %4, i64 %47
  %301 = load float, float* %300, align 4, !tbaa !8
  %302 = fpext float %301 to double
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %36) #7
  store double %302, double* %37, align 8, !tbaa !95
  %303 = bitcast double %302 to i64
  %304 = icmp eq i64 %303, 0
  br i1 %304, label %313, label %305

305:                                              ; preds = %296
  store i8 65, i8* %299, align 1, !tbaa !95
  br label %306

306:                                              ; preds = %306, %305
  %307 = phi i64 [ 0, %305 ], [ %310, %306 ]
  %308 = getelementptr inbounds [8 x i8], [8 x i8]* %38, i64 0, i64 %307
  %309 = load i8, i8* %308, align 1, !tbaa !95
  %310 = add nuw nsw i64 %307, 1
  %311 = getelementptr inbounds i8, i8* %299, i64 %310
  store i8 %309, i8* %311, align 1, !tbaa !95
  %312 = icmp eq i64 %310, 8
  br i1 %312, label %313, label %306, !llvm.loop !98

313:                                              ; preds = %306, %296
  %314 = phi i64 [ 0, %296 ], [ 9, %306 ]
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %36) #7
  %315 = add nsw i64 %298, %314
  %316 = getelementptr inbounds i64, i64* %3, i64 %47
  %317 = load i64, i64* %316, align 8, !tbaa !40
  %318 = icmp eq i64 %317, 0
  br i1 %318, label %338, label %319

319:                                              ; preds = %313
  %320 = getelementptr inbounds i8, i8* %80, i64 %315
  store i8 72, i8* %320, align 1, !tbaa !95
  %321 = getelementptr inbounds i8, i8* %320, i64 1
  %322 = icmp ugt i64 %317, 127
  br i1 %322, label %323, label %332

323:                                              ; preds = %319, %323
  %324 = phi i64 [ %328, %323 ], [ 0, %319 ]
  %325 = phi i64 [ %330, %323 ], [ %317, %319 ]
  %326 = trunc i64 %325 to i8
  %327 = or i8 %326, -128
  %328 = add nuw nsw i64 %324, 1
  %329 = getelementptr inbounds i8, i8* %321, i64 %324
  store i8 %327, i8* %329, align 1, !tbaa !95
  %330 = lshr i64 %325, 7
  %331 = icmp ugt i64 %325, 16383
  br i1 %331, label %323, label %332, !llvm.loop !96

332:                                              ; preds = %323, %319
  %333 = phi i64 [ %317, %319 ], [ %330, %323 ]
  %334 = phi i64 [ 0, %319 ], [ %328, %323 ]
  %335 = trunc i64 %333 to i8
  %336 = getelementptr inbounds i8, i8* %321, i64 %334
  store i8 %335, i8* %336, align 1, !tbaa !95
  %337 = add nsw i64 %334, 2
  br label %338

338:                                              ; preds = %313, %332
  %339 = phi i64 [ %337, %332 ], [ 0, %313 ]
  %340 = add nsw i64 %315, %339
  %341 = getelementptr inbounds i8, i8* %80, i64 %340
  %342 = load i64, i64* %61, align 8, !tbaa !40
  %343 = load i64, i64* %59, align 8, !tbaa !40
  %344 = sub nsw i64 %343, %342
  %345 = icmp sgt i64 %344, 0
  br i1 %345, label %346, label %354

346:                                              ; preds = %338, %346
  %347 = phi i64 [ %352, %346 ], [ 0, %338 ]
  %348 = add nsw i64 %347, %342
  %349 = getelementptr inbounds i8, i8* %19, i64 %348
  %350 = load i8, i8* %349, align 1, !tbaa !95
  %351 = getelementptr inbounds i8, i8* %341, i64 %347
  store i8 %350, i8* %351, align 1, !tbaa !95
  %352 = add nuw nsw i64 %347, 1
  %353 = icmp eq i64 %352, %344
  br i1 %353, label %354, label %346, !llvm.loop !97

354:                                              ; preds = %346, %338
  %355 = add nsw i64 %340, %344
  %356 = getelementptr inbounds i8, i8* %80, i64 %355
  %357 = load i64, i64* %63, align 8, !tbaa !40
  %358 = load i64, i64* %65, align 8, !tbaa !40
  %359 = icmp eq i64 %357, %358
  br i1 %359, label %394, label %360

360:                                              ; preds = %354
  %361 = sub nsw i64 %357, %358
  store i8 90, i8* %356, align 1, !tbaa !95
  %362 = getelementptr inbounds i8, i8* %356, i64 1
  %363 = icmp ugt i64 %361, 127
  br i1 %363, label %364, label %373

364:                                              ; preds = %360, %364
  %365 = phi i64 [ %369, %364 ], [ 0, %360 ]
  %366 = phi i64 [ %371, %364 ], [ %361, %360 ]
  %367 = trunc i64 %366 to i8
  %368 = or i8 %367, -128
  %369 = add nuw nsw i64 %365, 1
  %370 = getelementptr inbounds i8, i8* %362, i64 %365
  store i8 %368, i8* %370, align 1, !tbaa !95
  %371 = lshr i64 %366, 7
  %372 = icmp ugt i64 %366, 16383
  br i1 %372, label %364, label %373, !llvm.loop !96

373:                                              ; preds = %364, %360
  %374 = phi i64 [ %361, %360 ], [ %371, %364 ]
  %375 = phi i64 [ 0, %360 ], [ %369, %364 ]
  %376 = trunc i64 %374 to i8
  %377 = getelementptr inbounds i8, i8* %362, i64 %375
  store i8 %376, i8* %377, align 1, !tbaa !95
  %378 = add nsw i64 %375, 2
  %379 = getelementptr inbounds i8, i8* %356, i64 %378
  %380 = load i64, i64* %65, align 8, !tbaa !40
  %381 = load i64, i64* %63, align 8, !tbaa !40
  %382 = sub nsw i64 %381, %380
  %383 = icmp sgt i64 %382, 0
  br i1 %383, label %384, label %392

384:                                              ; preds = %373, %384
  %385 = phi i64 [ %390, %384 ], [ 0, %373 ]
  %386 = add nsw i64 %385, %380
  %387 = getelementptr inbounds i8, i8* %21, i64 %386
  %388 = load i8, i8* %387, align 1, !tbaa !95
  %389 = getelementptr inbounds i8, i8* %379, i64 %385
  store i8 %388, i8* %389, align 1, !tbaa !95
  %390 = add nuw nsw i64 %385, 1
  %391 = icmp eq i64 %390, %382
  br i1 %391, label %392, label %384, !llvm.loop !97

392:                                              ; preds = %384, %373
  %393 = add nsw i64 %382, %378
  br label %394

394:                                              ; preds = %354, %392
  %395 = phi i64 [ %393, %392 ], [ 0, %354 ]
  %396 = add nsw i64 %355, %395
  %397 = getelementptr inbounds i8, i8* %80, i64 %396
  %398 = getelementptr inbounds double, double* %12, i64 %52
  %399 = load double, double* %398, align 8, !tbaa !10
  %400 = fcmp ord double %399, 0.000000e+00
  %401 = select i1 %400, double %399, double 0.000000e+00
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %39) #7
  store double %401, double* %40, align 8, !tbaa !95
  %402 = bitcast double %401 to i64
  %403 = icmp eq i64 %402, 0
  br i1 %403, label %412, label %404

404:                                              ; preds = %394
  store i8 97, i8* %397, align 1, !tbaa !95
  br label %405

405:                                              ; preds = %405, %404
  %406 = phi i64 [ 0, %404 ], [ %409, %405 ]
  %407 = getelementptr inbounds [8 x i8], [8 x i8]* %41, i64 0, i64 %406
  %408 = load i8, i8* %407, align 1, !tbaa !95
  %409 = add nuw nsw i64 %406, 1
  %410 = getelementptr inbounds i8, i8* %397, i64 %409
  store i8 %408, i8* %410, align 1, !tbaa !95
  %411 = icmp eq i64 %409, 8
  br i1 %411, label %412, label %405, !llvm.loop !98

412:                                              ; preds = %405, %394
  %413 = phi i64 [ 0, %394 ], [ 9, %405 ]
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %39) #7
  %414 = add nsw i64 %396, %413
  %415 = getelementptr inbounds i8, i8* %80, i64 %414
  %416 = getelementptr inbounds double, double* %13, i64 %52
  %417 = load double, double* %416, align 8, !tbaa !10
  %418 = fcmp ord double %417, 0.000000e+00
  %419 = select i1 %418, double %417, double 0.000000e+00
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %42) #7
  store double %419, double* %43, align 8, !tbaa !95
  %420 = bitcast double %419 to i64
  %421 = icmp eq i64 %420, 0
  br i1 %421, label %430, label %422

422:                                              ; preds = %412
  store i8 105, i8* %415, align 1, !tbaa !95
  br label %423

423:                                              ; preds = %423, %422
  %424 = phi i64 [ 0, %422 ], [ %427, %423 ]
  %425 = getelementptr inbounds [8 x i8], [8 x i8]* %44, i64 0, i64 %424
  %426 = load i8, i8* %425, align 1, !tbaa !95
  %427 = add nuw nsw i64 %424, 1
  %428 = getelementptr inbounds i8, i8* %415, i64 %427
  store i8 %426, i8* %428, align 1, !tbaa !95
  %429 = icmp eq i64 %427, 8
  br i1 %429, label %430, label %423, !llvm.loop !98

430:                                              ; preds = %423, %412
  %431 = phi i64 [ 0, %412 ], [ 9, %423 ]
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %42) #7
  %432 = add nsw i64 %414, %431
  %433 = getelementptr inbounds i8, i8* %80, i64 %432
  %434 = add nsw i64 %48, 1
  store i8 18, i8* %80, align 1, !tbaa !95
  %435 = getelementptr inbounds i8, i8* %23, i64 %434
  %436 = add nsw i64 %432, -16
  %437 = icmp ugt i64 %436, 127
  br i1 %437, label %438, label %447

438:                                              ; preds = %430, %438
  %439 = phi i64 [ %443, %438 ], [ 0, %430 ]
  %440 = phi i64 [ %445, %438 ], [ %436, %430 ]
  %441 = trunc i64 %440 to i8
  %442 = or i8 %441, -128
  %443 = add nuw nsw i64 %439, 1
  %444 = getelementptr inbounds i8, i8* %435, i64 %439
  store i8 %442, i8* %444, align 1, !tbaa !95
  %445 = lshr i64 %440, 7
  %446 = icmp ugt i64 %440, 16383
  br i1 %446, label %438, label %447, !llvm.loop !96

447:                                              ; preds = %438, %430
  %448 = phi i64 [ %436, %430 ], [ %445, %438 ]
  %449 = phi i64 [ 0, %430 ], [ %443, %438 ]
  %450 = trunc i64 %448 to i8
  %451 = getelementptr inbounds i8, i8* %435, i64 %449
  store i8 %450, i8* %451, align 1, !tbaa !95
  %452 = add i64 %48, 2
  %453 = add i64 %452, %449
  %454 = icmp sgt i64 %432, 16
  br i1 %454, label %455, label %463

455:                                              ; preds = %447, %455
  %456 = phi i8* [ %461, %455 ], [ %81, %447 ]
  %457 = phi i64 [ %459, %455 ], [ %453, %447 ]
  %458 = load i8, i8* %456, align 1, !tbaa !95
  %459 = add nsw i64 %457, 1
  %460 = getelementptr inbounds i8, i8* %23, i64 %457
  store i8 %458, i8* %460, align 1, !tbaa !95
  %461 = getelementptr inbounds i8, i8* %456, i64 1
  %462 = icmp ult i8* %461, %433
  br i1 %462, label %455, label %463, !llvm.loop !99

463:                                              ; preds = %455, %447, %50
  %464 = phi i64 [ %48, %50 ], [ %453, %447 ], [ %459, %455 ]
  br i1 %74, label %465, label %46, !llvm.loop !100

465:                                              ; preds = %46, %463
  %466 = phi i64 [ %48, %46 ], [ -1, %463 ]
  ret i64 %466
}

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare i64 @llvm.smin.i64(i64, i64) #6

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare i64 @llvm.smax.i64(i64, i64) #6

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare i32 @llvm.smax.i32(i32, i32) #6

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare i64 @llvm.umin.i64(i64, i64) #6

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare i8 @llvm.umin.i8(i8, i8) #6

attributes #0 = { argmemonly nofree nosync nounwind }
attributes #1 = { argmemonly mustprogress nocallback nofree nosync nounwind willreturn }
attributes #2 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #3 = { nofree norecurse nosync nounwind }
attributes #4 = { argmemonly nofree norecurse nosync nounwind }
attributes #5 = { nofree nosync nounwind }
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
!48 = distinct !{!48, !13, !14}
!49 = distinct !{!49, !13, !14}
!50 = distinct !{!50, !13, !14}
!51 = distinct !{!51, !13, !14}
!52 = distinct !{!52, !13, !14}
!53 = distinct !{!53, !13, !14}
!54 = distinct !{!54, !13, !14}
!55 = distinct !{!55, !13, !14}
!56 = distinct !{!56, !13, !14}
!57 = distinct !{!57, !13, !14}
!58 = distinct !{!58, !14}
!59 = distinct !{!59, !13, !14}
!60 = distinct !{!60, !13, !14}
!61 = distinct !{!61, !13, !14}
!62 = distinct !{!62, !13, !14}
!63 = distinct !{!63, !13, !14}
!64 = distinct !{!64, !13, !14}
!65 = distinct !{!65, !13, !14}
!66 = distinct !{!66, !13, !14}
!67 = distinct !{!67, !13, !14}
!68 = distinct !{!68, !13, !14}
!69 = distinct !{!69, !13, !14}
!70 = distinct !{!70, !13, !14}
!71 = distinct !{!71, !13, !14}
!72 = distinct !{!72, !13, !14}
!73 = distinct !{!73, !13, !14}
!74 = distinct !{!74, !13, !14}
!75 = distinct !{!75, !13, !14}
!76 = distinct !{!76, !13, !14}
!77 = distinct !{!77, !13, !14}
!78 = distinct !{!78, !13, !14}
!79 = distinct !{!79, !13, !14}
!80 = distinct !{!80, !13, !14}
!81 = distinct !{!81, !13, !14}
!82 = distinct !{!82, !13, !14}
!83 = distinct !{!83, !13, !14}
!84 = distinct !{!84, !13, !14}
!85 = distinct !{!85, !13, !14}
!86 = distinct !{!86, !13, !14}
!87 = distinct !{!87, !13, !14}
!88 = distinct !{!88, !13, !14}
!89 = distinct !{!89, !13, !14}
!90 = distinct !{!90, !13, !14}
!91 = distinct !{!91, !13, !14}
!92 = distinct !{!92, !13, !14}
!93 = distinct !{!93, !13, !14}
!94 = distinct !{!94, !13, !14}
!95 = !{!6, !6, i64 0}
!96 = distinct !{!96, !13, !14}
!97 = distinct !{!97, !13, !14}
!98 = distinct !{!98, !13, !14}
!99 = distinct !{!99, !13, !14}
!100 = distinct !{!100, !13, !14}
