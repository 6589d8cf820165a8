; translated from recall.c, SHA-256 2e9d13ff0e728a11ff27626622c4adc2aabefb587679b9625779426b01f20617

%struct.List = type { i64, i64*, i64*, i64*, float*, float* }
%struct.Items = type { i64, i64*, i64*, i64, i64, i32* }
%struct.Found = type { i64, i64*, float*, float*, i64* }

; Function Attrs: nofree nosync nounwind
define dso_local i64 @add_up(i64 noundef %0, i64* nocapture noundef readonly %1, double* nocapture noundef readonly %2, i64 noundef %3, %struct.List* nocapture noundef readonly %4, %struct.Items* nocapture noundef readonly %5, i64 noundef %6, i64 noundef %7, i64 noundef %8, i64* noundef %9, %struct.Found* nocapture noundef %10) local_unnamed_addr #0 {
  %12 = alloca [8 x double], align 16
  %13 = getelementptr inbounds %struct.List, %struct.List* %4, i64 0, i32 2
  %14 = load i64*, i64** %13, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.List, %struct.List* %4, i64 0, i32 3
  %16 = load i64*, i64** %15, align 8, !tbaa !10
  %17 = getelementptr inbounds %struct.Found, %struct.Found* %10, i64 0, i32 1
  %18 = load i64*, i64** %17, align 8, !tbaa !11
  %19 = getelementptr inbounds %struct.Found, %struct.Found* %10, i64 0, i32 4
  %20 = load i64*, i64** %19, align 8, !tbaa !13
  %21 = mul i64 %3, %0
  %22 = getelementptr inbounds i64, i64* %9, i64 %8
  %23 = getelementptr inbounds i64, i64* %22, i64 1
  %24 = getelementptr inbounds i64, i64* %23, i64 %21
  %25 = getelementptr inbounds i64, i64* %24, i64 %21
  %26 = getelementptr inbounds i64, i64* %25, i64 %21
  %27 = getelementptr inbounds i64, i64* %26, i64 %21
  %28 = getelementptr inbounds i64, i64* %27, i64 %21
  %29 = getelementptr inbounds i64, i64* %28, i64 %21
  %30 = icmp slt i64 %8, 0
  br i1 %30, label %31, label %38

31:                                               ; preds = %38, %11
  %32 = icmp sgt i64 %0, 0
  br i1 %32, label %33, label %43

33:                                               ; preds = %31
  %34 = getelementptr inbounds %struct.List, %struct.List* %4, i64 0, i32 1
  %35 = load i64*, i64** %34, align 8, !tbaa !14
  %36 = getelementptr inbounds %struct.List, %struct.List* %4, i64 0, i32 0
  %37 = icmp sgt i64 %3, 0
  br label %46

38:                                               ; preds = %11, %38
  %39 = phi i64 [ %41, %38 ], [ 0, %11 ]
  %40 = getelementptr inbounds i64, i64* %9, i64 %39
  store i64 -1, i64* %40, align 8, !tbaa !15
  %41 = add nuw i64 %39, 1
  %42 = icmp eq i64 %39, %8
  br i1 %42, label %31, label %38, !llvm.loop !16

43:                                               ; preds = %146, %31
  %44 = phi i64 [ 0, %31 ], [ %147, %146 ]
  %45 = icmp sgt i64 %44, 0
  br i1 %45, label %153, label %151

46:                                               ; preds = %33, %146
  %47 = phi i64 [ 0, %33 ], [ %147, %146 ]
  %48 = phi i64 [ 0, %33 ], [ %148, %146 ]
  %49 = phi i64 [ 0, %33 ], [ %149, %146 ]
  %50 = load i64, i64* %36, align 8, !tbaa !19
  %51 = getelementptr inbounds i64, i64* %1, i64 %48
  %52 = load i64, i64* %51, align 8, !tbaa !15
  %53 = icmp sgt i64 %50, 0
  br i1 %53, label %54, label %66

54:                                               ; preds = %46, %54
  %55 = phi i64 [ %64, %54 ], [ 0, %46 ]
  %56 = phi i64 [ %63, %54 ], [ %50, %46 ]
  %57 = add nsw i64 %56, %55
  %58 = sdiv i64 %57, 2
  %59 = getelementptr inbounds i64, i64* %35, i64 %58
  %60 = load i64, i64* %59, align 8, !tbaa !15
  %61 = icmp slt i64 %60, %52
  %62 = add nsw i64 %58, 1
  %63 = select i1 %61, i64 %56, i64 %58
  %64 = select i1 %61, i64 %62, i64 %55
  %65 = icmp slt i64 %64, %63
  br i1 %65, label %54, label %66, !llvm.loop !20

66:                                               ; preds = %54, %46
  %67 = phi i64 [ 0, %46 ], [ %64, %54 ]
  %68 = icmp slt i64 %67, %50
  br i1 %68, label %69, label %74

69:                                               ; preds = %66
  %70 = getelementptr inbounds i64, i64* %35, i64 %67
  %71 = load i64, i64* %70, align 8, !tbaa !15
  %72 = icmp eq i64 %71, %52
  %73 = select i1 %72, i64 %67, i64 -1
  br label %74

74:                                               ; preds = %66, %69
  %75 = phi i64 [ -1, %66 ], [ %73, %69 ]
  br i1 %37, label %78, label %76

76:                                               ; preds = %78, %74
  %77 = icmp slt i64 %75, 0
  br i1 %77, label %146, label %84

78:                                               ; preds = %74, %78
  %79 = phi i64 [ %82, %78 ], [ 0, %74 ]
  %80 = add nsw i64 %79, %49
  %81 = getelementptr inbounds i64, i64* %26, i64 %80
  store i64 -1, i64* %81, align 8, !tbaa !15
  %82 = add nuw nsw i64 %79, 1
  %83 = icmp eq i64 %82, %3
  br i1 %83, label %76, label %78, !llvm.loop !21

84:                                               ; preds = %76
  %85 = getelementptr inbounds i64, i64* %14, i64 %75
  %86 = load i64, i64* %85, align 8, !tbaa !15
  %87 = add nsw i64 %75, 1
  %88 = getelementptr inbounds i64, i64* %14, i64 %87
  %89 = load i64, i64* %88, align 8, !tbaa !15
  %90 = icmp slt i64 %86, %89
  br i1 %90, label %91, label %146

91:                                               ; preds = %84, %140
  %92 = phi i64 [ %141, %140 ], [ %47, %84 ]
  %93 = phi i64 [ %143, %140 ], [ %49, %84 ]
  %94 = phi i64 [ %142, %140 ], [ %86, %84 ]
  %95 = load i64, i64* %85, align 8, !tbaa !15
  %96 = add nsw i64 %95, %3
  %97 = icmp slt i64 %94, %96
  br i1 %97, label %98, label %146

98:                                               ; preds = %91
  %99 = getelementptr inbounds i64, i64* %27, i64 %93
  store i64 %94, i64* %99, align 8, !tbaa !15
  %100 = getelementptr inbounds i64, i64* %16, i64 %94
  %101 = load i64, i64* %100, align 8, !tbaa !15
  %102 = icmp eq i64 %101, 0
  br i1 %102, label %140, label %103

103:                                              ; preds = %98
  %104 = mul i64 %101, -7046029254386353131
  %105 = lshr i64 %104, 20
  br label %106

106:                                              ; preds = %119, %103
  %107 = phi i64 [ %105, %103 ], [ %122, %119 ]
  %108 = phi i64 [ undef, %103 ], [ %120, %119 ]
  %109 = and i64 %107, %8
  %110 = getelementptr inbounds i64, i64* %9, i64 %109
  %111 = load i64, i64* %110, align 8, !tbaa !15
  %112 = icmp slt i64 %111, 0
  br i1 %112, label %119, label %113

113:                                              ; preds = %106
  %114 = getelementptr inbounds i64, i64* %23, i64 %111
  %115 = load i64, i64* %114, align 8, !tbaa !15
  %116 = icmp eq i64 %115, %101
  %117 = select i1 %116, i64 %109, i64 %108
  %118 = xor i1 %116, true
  br label %119

119:                                              ; preds = %113, %106
  %120 = phi i64 [ %109, %106 ], [ %117, %113 ]
  %121 = phi i1 [ false, %106 ], [ %118, %113 ]
  %122 = add i64 %107, 1
  br i1 %121, label %106, label %123, !llvm.loop !22

123:                                              ; preds = %119
  %124 = getelementptr inbounds i64, i64* %9, i64 %120
  %125 = load i64, i64* %124, align 8, !tbaa !15
  %126 = icmp slt i64 %125, 0
  br i1 %126, label %127, label %132

127:                                              ; preds = %123
  store i64 %92, i64* %124, align 8, !tbaa !15
  %128 = load i64, i64* %100, align 8, !tbaa !15
  %129 = getelementptr inbounds i64, i64* %23, i64 %92
  store i64 %128, i64* %129, align 8, !tbaa !15
  %130 = add nsw i64 %92, 1
  %131 = getelementptr inbounds i64, i64* %24, i64 %92
  store i64 0, i64* %131, align 8, !tbaa !15
  br label %132

132:                                              ; preds = %127, %123
  %133 = phi i64 [ %130, %127 ], [ %92, %123 ]
  %134 = load i64, i64* %124, align 8, !tbaa !15
  %135 = getelementptr inbounds i64, i64* %26, i64 %93
  store i64 %134, i64* %135, align 8, !tbaa !15
  %136 = load i64, i64* %124, align 8, !tbaa !15
  %137 = getelementptr inbounds i64, i64* %24, i64 %136
  %138 = load i64, i64* %137, align 8, !tbaa !15
  %139 = add nsw i64 %138, 1
  store i64 %139, i64* %137, align 8, !tbaa !15
  br label %140

140:                                              ; preds = %98, %132
  %141 = phi i64 [ %133, %132 ], [ %92, %98 ]
  %142 = add nsw i64 %94, 1
  %143 = add nsw i64 %93, 1
  %144 = load i64, i64* %88, align 8, !tbaa !15
  %145 = icmp slt i64 %142, %144
  br i1 %145, label %91, label %146, !llvm.loop !23

146:                                              ; preds = %140, %91, %84, %76
  %147 = phi i64 [ %47, %76 ], [ %47, %84 ], [ %92, %91 ], [ %141, %140 ]
  %148 = add nuw nsw i64 %48, 1
  %149 = mul nsw i64 %148, %3
  %150 = icmp eq i64 %148, %0
  br i1 %150, label %43, label %46, !llvm.loop !24

151:                                              ; preds = %153, %43
  %152 = icmp sgt i64 %44, 0
  br i1 %152, label %166, label %162

153:                                              ; preds = %43, %153
  %154 = phi i64 [ %160, %153 ], [ 0, %43 ]
  %155 = phi i64 [ %157, %153 ], [ 0, %43 ]
  %156 = getelementptr inbounds i64, i64* %25, i64 %155
  store i64 %154, i64* %156, align 8, !tbaa !15
  %157 = add nuw nsw i64 %155, 1
  %158 = getelementptr inbounds i64, i64* %24, i64 %155
  %159 = load i64, i64* %158, align 8, !tbaa !15
  %160 = add nsw i64 %159, %154
  %161 = icmp eq i64 %157, %44
  br i1 %161, label %151, label %153, !llvm.loop !25

162:                                              ; preds = %166, %151
  %163 = icmp sgt i64 %21, 0
  br i1 %163, label %164, label %171

164:                                              ; preds = %162
  %165 = getelementptr inbounds %struct.List, %struct.List* %4, i64 0, i32 4
  br label %190

166:                                              ; preds = %151, %166
  %167 = phi i64 [ %169, %166 ], [ 0, %151 ]
  %168 = getelementptr inbounds i64, i64* %24, i64 %167
  store i64 0, i64* %168, align 8, !tbaa !15
  %169 = add nuw nsw i64 %167, 1
  %170 = icmp eq i64 %169, %44
  br i1 %170, label %162, label %166, !llvm.loop !26

171:                                              ; preds = %214, %162
  %172 = icmp sgt i64 %44, 0
  br i1 %172, label %173, label %428

173:                                              ; preds = %171
  %174 = bitcast [8 x double]* %12 to i8*
  %175 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 0
  %176 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 1
  %177 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 2
  %178 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 3
  %179 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 4
  %180 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 5
  %181 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 6
  %182 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 7
  %183 = icmp eq i64 %6, 0
  %184 = getelementptr inbounds %struct.Items, %struct.Items* %5, i64 0, i32 0
  %185 = getelementptr inbounds %struct.Items, %struct.Items* %5, i64 0, i32 1
  %186 = getelementptr inbounds %struct.Items, %struct.Items* %5, i64 0, i32 3
  %187 = getelementptr inbounds %struct.Items, %struct.Items* %5, i64 0, i32 4
  %188 = getelementptr inbounds %struct.Items, %struct.Items* %5, i64 0, i32 5
  %189 = getelementptr inbounds %struct.Items, %struct.Items* %5, i64 0, i32 2
  br label %217

190:                                              ; preds = %164, %214
  %191 = phi i64 [ 0, %164 ], [ %215, %214 ]
  %192 = getelementptr inbounds i64, i64* %26, i64 %191
  %193 = load i64, i64* %192, align 8, !tbaa !15
  %194 = icmp sgt i64 %193, -1
  br i1 %194, label %195, label %214

195:                                              ; preds = %190
  %196 = sdiv i64 %191, %3
  %197 = getelementptr inbounds double, double* %2, i64 %196
  %198 = load double, double* %197, align 8, !tbaa !27
  %199 = load float*, float** %165, align 8, !tbaa !29
  %200 = getelementptr inbounds i64, i64* %27, i64 %191
  %201 = load i64, i64* %200, align 8, !tbaa !15
  %202 = getelementptr inbounds float, float* %199, i64 %201
  %203 = load float, float* %202, align 4, !tbaa !30
  %204 = fpext float %203 to double
  %205 = fmul double %198, %204
  %206 = getelementptr inbounds i64, i64* %25, i64 %193
  %207 = load i64, i64* %206, align 8, !tbaa !15
  %208 = getelementptr inbounds i64, i64* %24, i64 %193
  %209 = load i64, i64* %208, align 8, !tbaa !15
  %210 = add nsw i64 %209, 1
  store i64 %210, i64* %208, align 8, !tbaa !15
  %211 = add nsw i64 %209, %207
  %212 = getelementptr inbounds i64, i64* %28, i64 %211
  %213 = bitcast i64* %212 to double*
  store double %205, double* %213, align 8, !tbaa !27
  br label %214

214:                                              ; preds = %195, %190
  %215 = add nuw nsw i64 %191, 1
  %216 = icmp eq i64 %215, %21
  br i1 %216, label %171, label %190, !llvm.loop !32

217:                                              ; preds = %173, %425
  %218 = phi i64 [ 0, %173 ], [ %424, %425 ]
  %219 = phi i64 [ 0, %173 ], [ %426, %425 ]
  %220 = getelementptr inbounds i64, i64* %25, i64 %219
  %221 = load i64, i64* %220, align 8, !tbaa !15
  %222 = getelementptr inbounds i64, i64* %28, i64 %221
  %223 = bitcast i64* %222 to double*
  %224 = getelementptr inbounds i64, i64* %24, i64 %219
  %225 = load i64, i64* %224, align 8, !tbaa !15
  %226 = icmp sgt i64 %225, 1
  %227 = load double, double* %223, align 8, !tbaa !27
  br i1 %226, label %228, label %304

228:                                              ; preds = %217
  %229 = getelementptr inbounds i64, i64* %222, i64 1
  %230 = add nsw i64 %225, -1
  %231 = icmp slt i64 %225, 9
  br i1 %231, label %232, label %243

232:                                              ; preds = %228
  %233 = icmp sgt i64 %225, 1
  br i1 %233, label %234, label %301

234:                                              ; preds = %232, %234
  %235 = phi i64 [ %241, %234 ], [ 0, %232 ]
  %236 = phi double [ %240, %234 ], [ 0.000000e+00, %232 ]
  %237 = getelementptr inbounds i64, i64* %229, i64 %235
  %238 = bitcast i64* %237 to double*
  %239 = load double, double* %238, align 8, !tbaa !27
  %240 = fadd double %236, %239
  %241 = add nuw nsw i64 %235, 1
  %242 = icmp eq i64 %241, %230
  br i1 %242, label %301, label %234, !llvm.loop !33

243:                                              ; preds = %228
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %174) #4
  br label %248

244:                                              ; preds = %248
  %245 = srem i64 %230, 8
  %246 = sub nsw i64 %230, %245
  %247 = icmp sgt i64 %246, 8
  br i1 %247, label %256, label %272

248:                                              ; preds = %248, %243
  %249 = phi i64 [ 0, %243 ], [ %254, %248 ]
  %250 = getelementptr inbounds i64, i64* %229, i64 %249
  %251 = bitcast i64* %250 to double*
  %252 = load double, double* %251, align 8, !tbaa !27
  %253 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 %249
  store double %252, double* %253, align 8, !tbaa !27
  %254 = add nuw nsw i64 %249, 1
  %255 = icmp eq i64 %254, 8
  br i1 %255, label %244, label %248, !llvm.loop !34

256:                                              ; preds = %244, %258
  %257 = phi i64 [ %259, %258 ], [ 8, %244 ]
  br label %261

258:                                              ; preds = %261
  %259 = add nuw nsw i64 %257, 8
  %260 = icmp slt i64 %259, %246
  br i1 %260, label %256, label %272, !llvm.loop !35

261:                                              ; preds = %261, %256
  %262 = phi i64 [ 0, %256 ], [ %270, %261 ]
  %263 = add nuw nsw i64 %262, %257
  %264 = getelementptr inbounds i64, i64* %229, i64 %263
  %265 = bitcast i64* %264 to double*
  %266 = load double, double* %265, align 8, !tbaa !27
  %267 = getelementptr inbounds [8 x double], [8 x double]* %12, i64 0, i64 %262
  %268 = load double, double* %267, align 8, !tbaa !27
  %269 = fadd double %266, %268
  store double %269, double* %267, align 8, !tbaa !27
  %270 = add nuw nsw i64 %262, 1
  %271 = icmp eq i64 %270, 8
  br i1 %271, label %258, label %261, !llvm.loop !36

272:                                              ; preds = %258, %244
  %273 = phi i64 [ 8, %244 ], [ %259, %258 ]
  %274 = load double, double* %175, align 16, !tbaa !27
  %275 = load double, double* %176, align 8, !tbaa !27
  %276 = fadd double %274, %275
  %277 = load double, double* %177, align 16, !tbaa !27
  %278 = load double, double* %178, align 8, !tbaa !27
  %279 = fadd double %277, %278
  %280 = fadd double %276, %279
  %281 = load double, double* %179, align 16, !tbaa !27
  %282 = load double, double* %180, align 8, !tbaa !27
  %283 = fadd double %281, %282
  %284 = load double, double* %181, align 16, !tbaa !27
  %285 = load double, double* %182, align 8, !tbaa !27
  %286 = fadd double %284, %285
  %287 = fadd double %283, %286
  %288 = fadd double %280, %287
  %289 = icmp slt i64 %273, %230
  br i1 %289, label %290, label %299

290:                                              ; preds = %272, %290
  %291 = phi i64 [ %297, %290 ], [ %273, %272 ]
  %292 = phi double [ %296, %290 ], [ %288, %272 ]
  %293 = getelementptr inbounds i64, i64* %229, i64 %291
  %294 = bitcast i64* %293 to double*
  %295 = load double, double* %294, align 8, !tbaa !27
  %296 = fadd double %292, %295
  %297 = add nuw nsw i64 %291, 1
  %298 = icmp eq i64 %297, %230
  br i1 %298, label %299, label %290, !llvm.loop !37

299:                                              ; preds = %290, %272
  %300 = phi double [ %288, %272 ], [ %296, %290 ]
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %174) #4
  br label %301

301:                                              ; preds = %234, %232, %299
  %302 = phi double [ %300, %299 ], [ 0.000000e+00, %232 ], [ %240, %234 ]
  %303 = fadd double %227, %302
  br label %304

304:                                              ; preds = %217, %301
  %305 = phi double [ %303, %301 ], [ %227, %217 ]
  %306 = fcmp uno double %305, 0.000000e+00
  br i1 %306, label %422, label %307

307:                                              ; preds = %304
  %308 = getelementptr inbounds i64, i64* %29, i64 %219
  %309 = bitcast i64* %308 to double*
  store double %305, double* %309, align 8, !tbaa !27
  %310 = icmp eq i64 %218, %7
  br i1 %310, label %311, label %331

311:                                              ; preds = %307
  %312 = add nsw i64 %218, -1
  %313 = getelementptr inbounds i64, i64* %9, i64 %312
  %314 = load i64, i64* %313, align 8, !tbaa !15
  %315 = getelementptr inbounds i64, i64* %29, i64 %314
  %316 = bitcast i64* %315 to double*
  %317 = load double, double* %316, align 8, !tbaa !27
  %318 = fcmp olt double %305, %317
  br i1 %318, label %328, label %319

319:                                              ; preds = %311
  %320 = fcmp oeq double %305, %317
  br i1 %320, label %321, label %327

321:                                              ; preds = %319
  %322 = getelementptr inbounds i64, i64* %23, i64 %219
  %323 = load i64, i64* %322, align 8, !tbaa !15
  %324 = getelementptr inbounds i64, i64* %23, i64 %314
  %325 = load i64, i64* %324, align 8, !tbaa !15
  %326 = icmp sgt i64 %323, %325
  br i1 %326, label %328, label %327

327:                                              ; preds = %321, %319
  br label %328

328:                                              ; preds = %311, %321, %327
  %329 = phi i1 [ true, %327 ], [ false, %321 ], [ false, %311 ]
  %330 = phi i32 [ 0, %327 ], [ 25, %321 ], [ 25, %311 ]
  br i1 %329, label %331, label %422

331:                                              ; preds = %328, %307
  br i1 %183, label %390, label %332

332:                                              ; preds = %331
  %333 = getelementptr inbounds i64, i64* %23, i64 %219
  %334 = load i64, i64* %333, align 8, !tbaa !15
  %335 = load i64, i64* %184, align 8, !tbaa !38
  %336 = icmp eq i64 %335, 0
  br i1 %336, label %378, label %337

337:                                              ; preds = %332
  %338 = load i64*, i64** %185, align 8, !tbaa !40
  %339 = load i64, i64* %338, align 8, !tbaa !15
  %340 = icmp slt i64 %334, %339
  br i1 %340, label %378, label %341

341:                                              ; preds = %337
  %342 = sub i64 %334, %339
  %343 = load i64, i64* %186, align 8, !tbaa !41
  %344 = lshr i64 %342, %343
  %345 = load i64, i64* %187, align 8, !tbaa !42
  %346 = icmp ult i64 %344, %345
  br i1 %346, label %347, label %378

347:                                              ; preds = %341
  %348 = load i32*, i32** %188, align 8, !tbaa !43
  %349 = getelementptr inbounds i32, i32* %348, i64 %344
  %350 = load i32, i32* %349, align 4, !tbaa !44
  %351 = sext i32 %350 to i64
  %352 = add i64 %344, 1
  %353 = getelementptr inbounds i32, i32* %348, i64 %352
  %354 = load i32, i32* %353, align 4, !tbaa !44
  %355 = icmp slt i32 %350, %354
  br i1 %355, label %356, label %370

356:                                              ; preds = %347
  %357 = sext i32 %354 to i64
  br label %358

358:                                              ; preds = %358, %356
  %359 = phi i64 [ %368, %358 ], [ %357, %356 ]
  %360 = phi i64 [ %367, %358 ], [ %351, %356 ]
  %361 = add nsw i64 %360, %359
  %362 = sdiv i64 %361, 2
  %363 = getelementptr inbounds i64, i64* %338, i64 %362
  %364 = load i64, i64* %363, align 8, !tbaa !15
  %365 = icmp slt i64 %364, %334
  %366 = add nsw i64 %362, 1
  %367 = select i1 %365, i64 %366, i64 %360
  %368 = select i1 %365, i64 %359, i64 %362
  %369 = icmp slt i64 %367, %368
  br i1 %369, label %358, label %370, !llvm.loop !46

370:                                              ; preds = %358, %347
  %371 = phi i64 [ %351, %347 ], [ %367, %358 ]
  %372 = icmp slt i64 %371, %335
  br i1 %372, label %373, label %378

373:                                              ; preds = %370
  %374 = getelementptr inbounds i64, i64* %338, i64 %371
  %375 = load i64, i64* %374, align 8, !tbaa !15
  %376 = icmp eq i64 %375, %334
  %377 = select i1 %376, i64 %371, i64 -1
  br label %378

378:                                              ; preds = %373, %370, %341, %337, %332
  %379 = phi i64 [ -1, %337 ], [ -1, %332 ], [ -1, %341 ], [ -1, %370 ], [ %377, %373 ]
  %380 = icmp sgt i64 %379, -1
  br i1 %380, label %381, label %387

381:                                              ; preds = %378
  %382 = load i64*, i64** %189, align 8, !tbaa !47
  %383 = getelementptr inbounds i64, i64* %382, i64 %379
  %384 = load i64, i64* %383, align 8, !tbaa !15
  %385 = icmp eq i64 %384, %6
  %386 = zext i1 %385 to i32
  br label %387

387:                                              ; preds = %378, %381
  %388 = phi i32 [ 0, %378 ], [ %386, %381 ]
  %389 = icmp eq i32 %388, 0
  br i1 %389, label %422, label %390

390:                                              ; preds = %387, %331
  %391 = icmp slt i64 %218, %7
  %392 = zext i1 %391 to i64
  %393 = add nsw i64 %218, %392
  %394 = xor i1 %391, true
  %395 = sext i1 %394 to i64
  %396 = add nsw i64 %218, %395
  %397 = icmp sgt i64 %396, 0
  br i1 %397, label %398, label %419

398:                                              ; preds = %390
  %399 = getelementptr inbounds i64, i64* %23, i64 %219
  br label %400

400:                                              ; preds = %398, %416
  %401 = phi i64 [ %396, %398 ], [ %402, %416 ]
  %402 = add nsw i64 %401, -1
  %403 = getelementptr inbounds i64, i64* %9, i64 %402
  %404 = load i64, i64* %403, align 8, !tbaa !15
  %405 = getelementptr inbounds i64, i64* %29, i64 %404
  %406 = bitcast i64* %405 to double*
  %407 = load double, double* %406, align 8, !tbaa !27
  %408 = fcmp ogt double %407, %305
  br i1 %408, label %419, label %409

409:                                              ; preds = %400
  %410 = fcmp oeq double %407, %305
  br i1 %410, label %411, label %416

411:                                              ; preds = %409
  %412 = getelementptr inbounds i64, i64* %23, i64 %404
  %413 = load i64, i64* %412, align 8, !tbaa !15
  %414 = load i64, i64* %399, align 8, !tbaa !15
  %415 = icmp slt i64 %413, %414
  br i1 %415, label %419, label %416

416:                                              ; preds = %411, %409
  %417 = getelementptr inbounds i64, i64* %9, i64 %401
  store i64 %404, i64* %417, align 8, !tbaa !15
  %418 = icmp sgt i64 %401, 1
  br i1 %418, label %400, label %419, !llvm.loop !48

419:                                              ; preds = %416, %411, %400, %390
  %420 = phi i64 [ %396, %390 ], [ 0, %416 ], [ %401, %411 ], [ %401, %400 ]
  %421 = getelementptr inbounds i64, i64* %9, i64 %420
  store i64 %219, i64* %421, align 8, !tbaa !15
  br label %422

422:                                              ; preds = %387, %304, %328, %419
  %423 = phi i32 [ 0, %419 ], [ %330, %328 ], [ 1, %304 ], [ 25, %387 ]
  %424 = phi i64 [ %393, %419 ], [ %218, %328 ], [ %218, %304 ], [ %218, %387 ]
  switch i32 %423, label %428 [
    i32 0, label %425
    i32 25, label %425
  ]

425:                                              ; preds = %422, %422
  %426 = add nuw nsw i64 %219, 1
  %427 = icmp eq i64 %426, %44
  br i1 %427, label %428, label %217, !llvm.loop !49

428:                                              ; preds = %422, %425, %171
  %429 = phi i32 [ 23, %171 ], [ %423, %422 ], [ 23, %425 ]
  %430 = phi i64 [ 0, %171 ], [ %424, %425 ], [ %424, %422 ]
  %431 = icmp eq i32 %429, 23
  br i1 %431, label %432, label %527

432:                                              ; preds = %428
  %433 = icmp sgt i64 %430, 0
  br i1 %433, label %434, label %437

434:                                              ; preds = %432
  %435 = getelementptr inbounds %struct.Found, %struct.Found* %10, i64 0, i32 2
  %436 = load float*, float** %435, align 8, !tbaa !50
  br label %439

437:                                              ; preds = %457, %432
  %438 = icmp sgt i64 %430, 0
  br i1 %438, label %485, label %478

439:                                              ; preds = %434, %457
  %440 = phi i64 [ 0, %434 ], [ %461, %457 ]
  %441 = getelementptr inbounds i64, i64* %9, i64 %440
  %442 = load i64, i64* %441, align 8, !tbaa !15
  %443 = getelementptr inbounds i64, i64* %23, i64 %442
  %444 = load i64, i64* %443, align 8, !tbaa !15
  %445 = getelementptr inbounds i64, i64* %18, i64 %440
  store i64 %444, i64* %445, align 8, !tbaa !15
  %446 = getelementptr inbounds i64, i64* %29, i64 %442
  %447 = bitcast i64* %446 to double*
  %448 = load double, double* %447, align 8, !tbaa !27
  %449 = fptrunc double %448 to float
  %450 = getelementptr inbounds float, float* %436, i64 %440
  store float %449, float* %450, align 4, !tbaa !30
  %451 = getelementptr inbounds i64, i64* %24, i64 %442
  %452 = load i64, i64* %451, align 8, !tbaa !15
  %453 = icmp sgt i64 %452, 1
  br i1 %453, label %454, label %457

454:                                              ; preds = %439
  %455 = getelementptr inbounds i64, i64* %25, i64 %442
  %456 = load i64, i64* %455, align 8, !tbaa !15
  br label %463

457:                                              ; preds = %463, %439
  %458 = phi i64 [ 0, %439 ], [ %475, %463 ]
  %459 = getelementptr inbounds i64, i64* %24, i64 %442
  %460 = getelementptr inbounds i64, i64* %25, i64 %442
  store i64 %458, i64* %460, align 8, !tbaa !15
  store i64 %440, i64* %459, align 8, !tbaa !15
  %461 = add nuw nsw i64 %440, 1
  %462 = icmp eq i64 %461, %430
  br i1 %462, label %437, label %439, !llvm.loop !51

463:                                              ; preds = %454, %463
  %464 = phi i64 [ 1, %454 ], [ %476, %463 ]
  %465 = phi i64 [ 0, %454 ], [ %475, %463 ]
  %466 = add nsw i64 %456, %464
  %467 = getelementptr inbounds i64, i64* %28, i64 %466
  %468 = bitcast i64* %467 to double*
  %469 = load double, double* %468, align 8, !tbaa !27
  %470 = add nsw i64 %456, %465
  %471 = getelementptr inbounds i64, i64* %28, i64 %470
  %472 = bitcast i64* %471 to double*
  %473 = load double, double* %472, align 8, !tbaa !27
  %474 = fcmp ogt double %469, %473
  %475 = select i1 %474, i64 %464, i64 %465
  %476 = add nuw nsw i64 %464, 1
  %477 = icmp eq i64 %476, %452
  br i1 %477, label %457, label %463, !llvm.loop !52

478:                                              ; preds = %485, %437
  %479 = icmp ne i64 %430, 0
  %480 = icmp sgt i64 %21, 0
  %481 = select i1 %480, i1 %479, i1 false
  br i1 %481, label %482, label %490

482:                                              ; preds = %478
  %483 = getelementptr inbounds %struct.List, %struct.List* %4, i64 0, i32 5
  %484 = getelementptr inbounds %struct.Found, %struct.Found* %10, i64 0, i32 3
  br label %492

485:                                              ; preds = %437, %485
  %486 = phi i64 [ %488, %485 ], [ 0, %437 ]
  %487 = getelementptr inbounds i64, i64* %20, i64 %486
  store i64 -1, i64* %487, align 8, !tbaa !15
  %488 = add nuw nsw i64 %486, 1
  %489 = icmp eq i64 %488, %430
  br i1 %489, label %478, label %485, !llvm.loop !53

490:                                              ; preds = %523, %478
  %491 = getelementptr inbounds %struct.Found, %struct.Found* %10, i64 0, i32 0
  store i64 %430, i64* %491, align 8, !tbaa !54
  br label %527

492:                                              ; preds = %482, %523
  %493 = phi i64 [ 0, %482 ], [ %524, %523 ]
  %494 = getelementptr inbounds i64, i64* %26, i64 %493
  %495 = load i64, i64* %494, align 8, !tbaa !15
  %496 = icmp slt i64 %495, 0
  br i1 %496, label %523, label %497

497:                                              ; preds = %492
  %498 = getelementptr inbounds i64, i64* %24, i64 %495
  %499 = load i64, i64* %498, align 8, !tbaa !15
  %500 = icmp slt i64 %499, %430
  br i1 %500, label %501, label %523

501:                                              ; preds = %497
  %502 = getelementptr inbounds i64, i64* %9, i64 %499
  %503 = load i64, i64* %502, align 8, !tbaa !15
  %504 = icmp eq i64 %503, %495
  br i1 %504, label %505, label %523

505:                                              ; preds = %501
  %506 = getelementptr inbounds i64, i64* %25, i64 %495
  %507 = load i64, i64* %506, align 8, !tbaa !15
  %508 = add nsw i64 %507, -1
  store i64 %508, i64* %506, align 8, !tbaa !15
  %509 = icmp eq i64 %507, 0
  br i1 %509, label %510, label %523

510:                                              ; preds = %505
  %511 = load float*, float** %483, align 8, !tbaa !55
  %512 = getelementptr inbounds i64, i64* %27, i64 %493
  %513 = load i64, i64* %512, align 8, !tbaa !15
  %514 = getelementptr inbounds float, float* %511, i64 %513
  %515 = load float, float* %514, align 4, !tbaa !30
  %516 = load float*, float** %484, align 8, !tbaa !56
  %517 = load i64, i64* %498, align 8, !tbaa !15
  %518 = getelementptr inbounds float, float* %516, i64 %517
  store float %515, float* %518, align 4, !tbaa !30
  %519 = sdiv i64 %493, %3
  %520 = getelementptr inbounds i64, i64* %1, i64 %519
  %521 = load i64, i64* %520, align 8, !tbaa !15
  %522 = getelementptr inbounds i64, i64* %20, i64 %517
  store i64 %521, i64* %522, align 8, !tbaa !15
  br label %523

523:                                              ; preds = %492, %497, %501, %505, %510
  %524 = add nuw nsw i64 %493, 1
  %525 = icmp slt i64 %524, %21
  %526 = select i1 %525, i1 %479, i1 false
  br i1 %526, label %492, label %490, !llvm.loop !57

527:                                              ; preds = %428, %490
  %528 = phi i64 [ %430, %490 ], [ -1, %428 ]
  ret i64 %528
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
  store i64 -1, i64* %22, align 8, !tbaa !15
  %23 = add nuw i64 %21, 1
  %24 = icmp eq i64 %21, %5
  br i1 %24, label %18, label %20, !llvm.loop !58

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
  store i64 0, i64* %34, align 8, !tbaa !15
  %35 = getelementptr inbounds i64, i64* %2, i64 %33
  %36 = load i64, i64* %35, align 8, !tbaa !15
  %37 = sitofp i64 %36 to double
  %38 = fdiv double 1.000000e+00, %37
  %39 = getelementptr inbounds i64, i64* %16, i64 %33
  %40 = bitcast i64* %39 to double*
  store double %38, double* %40, align 8, !tbaa !27
  %41 = add nuw nsw i64 %33, 1
  %42 = icmp eq i64 %41, %0
  br i1 %42, label %25, label %32, !llvm.loop !59

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
  %54 = load i64, i64* %53, align 8, !tbaa !15
  %55 = getelementptr inbounds %struct.Found, %struct.Found* %1, i64 %52, i32 0
  %56 = load i64, i64* %55, align 8, !tbaa !54
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
  br i1 %72, label %47, label %50, !llvm.loop !60

73:                                               ; preds = %47
  %74 = getelementptr inbounds i64, i64* %6, i64 %48
  %75 = load i64, i64* %74, align 8, !tbaa !15
  %76 = add nsw i64 %75, 1
  store i64 %76, i64* %74, align 8, !tbaa !15
  %77 = getelementptr inbounds %struct.Found, %struct.Found* %1, i64 %48, i32 1
  %78 = load i64*, i64** %77, align 8, !tbaa !11
  %79 = getelementptr inbounds i64, i64* %78, i64 %75
  %80 = load i64, i64* %79, align 8, !tbaa !15
  %81 = add nsw i64 %75, 2
  %82 = sitofp i64 %81 to double
  %83 = getelementptr inbounds i64, i64* %2, i64 %48
  %84 = load i64, i64* %83, align 8, !tbaa !15
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
  %96 = load i64, i64* %95, align 8, !tbaa !15
  %97 = icmp slt i64 %96, 0
  br i1 %97, label %104, label %98

98:                                               ; preds = %91
  %99 = getelementptr inbounds i64, i64* %7, i64 %96
  %100 = load i64, i64* %99, align 8, !tbaa !15
  %101 = icmp eq i64 %100, %80
  %102 = select i1 %101, i64 %94, i64 %93
  %103 = xor i1 %101, true
  br label %104

104:                                              ; preds = %98, %91
  %105 = phi i64 [ %94, %91 ], [ %102, %98 ]
  %106 = phi i1 [ false, %91 ], [ %103, %98 ]
  %107 = add i64 %92, 1
  br i1 %106, label %91, label %108, !llvm.loop !22

108:                                              ; preds = %104
  %109 = getelementptr inbounds i64, i64* %14, i64 %105
  %110 = load i64, i64* %109, align 8, !tbaa !15
  %111 = icmp sgt i64 %110, -1
  br i1 %111, label %174, label %112, !llvm.loop !61

112:                                              ; preds = %108
  %113 = load i64, i64* %27, align 8, !tbaa !38
  %114 = icmp eq i64 %113, 0
  br i1 %114, label %156, label %115

115:                                              ; preds = %112
  %116 = load i64*, i64** %28, align 8, !tbaa !40
  %117 = load i64, i64* %116, align 8, !tbaa !15
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
  %128 = load i32, i32* %127, align 4, !tbaa !44
  %129 = sext i32 %128 to i64
  %130 = add i64 %122, 1
  %131 = getelementptr inbounds i32, i32* %126, i64 %130
  %132 = load i32, i32* %131, align 4, !tbaa !44
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
  %142 = load i64, i64* %141, align 8, !tbaa !15
  %143 = icmp slt i64 %142, %80
  %144 = add nsw i64 %140, 1
  %145 = select i1 %143, i64 %144, i64 %138
  %146 = select i1 %143, i64 %137, i64 %140
  %147 = icmp slt i64 %145, %146
  br i1 %147, label %136, label %148, !llvm.loop !46

148:                                              ; preds = %136, %125
  %149 = phi i64 [ %129, %125 ], [ %145, %136 ]
  %150 = icmp slt i64 %149, %113
  br i1 %150, label %151, label %156

151:                                              ; preds = %148
  %152 = getelementptr inbounds i64, i64* %116, i64 %149
  %153 = load i64, i64* %152, align 8, !tbaa !15
  %154 = icmp eq i64 %153, %80
  %155 = select i1 %154, i64 %149, i64 -1
  br label %156

156:                                              ; preds = %112, %115, %119, %148, %151
  %157 = phi i64 [ -1, %115 ], [ -1, %112 ], [ -1, %119 ], [ -1, %148 ], [ %155, %151 ]
  %158 = icmp slt i64 %157, 0
  br i1 %158, label %174, label %159, !llvm.loop !61

159:                                              ; preds = %156
  store i64 %44, i64* %109, align 8, !tbaa !15
  %160 = getelementptr inbounds i64, i64* %7, i64 %44
  store i64 %80, i64* %160, align 8, !tbaa !15
  %161 = getelementptr inbounds i64, i64* %8, i64 %44
  store i64 %157, i64* %161, align 8, !tbaa !15
  %162 = getelementptr inbounds i64, i64* %10, i64 %44
  store i64 %48, i64* %162, align 8, !tbaa !15
  %163 = getelementptr inbounds %struct.Found, %struct.Found* %1, i64 %48, i32 4
  %164 = load i64*, i64** %163, align 8, !tbaa !13
  %165 = getelementptr inbounds i64, i64* %164, i64 %75
  %166 = load i64, i64* %165, align 8, !tbaa !15
  %167 = getelementptr inbounds i64, i64* %11, i64 %44
  store i64 %166, i64* %167, align 8, !tbaa !15
  %168 = getelementptr inbounds %struct.Found, %struct.Found* %1, i64 %48, i32 3
  %169 = load float*, float** %168, align 8, !tbaa !56
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
  br i1 %188, label %180, label %184, !llvm.loop !62

189:                                              ; preds = %180, %200
  %190 = phi i64 [ %201, %200 ], [ 0, %180 ]
  %191 = getelementptr inbounds %struct.Found, %struct.Found* %1, i64 %190, i32 0
  %192 = load i64, i64* %191, align 8, !tbaa !54
  %193 = icmp sgt i64 %192, 0
  br i1 %193, label %194, label %200

194:                                              ; preds = %189
  %195 = getelementptr inbounds %struct.Found, %struct.Found* %1, i64 %190, i32 1
  %196 = load i64*, i64** %195, align 8, !tbaa !11
  %197 = getelementptr inbounds %struct.Found, %struct.Found* %1, i64 %190, i32 2
  %198 = mul nsw i64 %190, %177
  br label %204

199:                                              ; preds = %200, %180
  ret i64 %177

200:                                              ; preds = %237, %189
  %201 = add nuw nsw i64 %190, 1
  %202 = icmp slt i64 %201, %0
  %203 = select i1 %202, i1 %181, i1 false
  br i1 %203, label %189, label %199, !llvm.loop !63

204:                                              ; preds = %194, %237
  %205 = phi i64 [ 0, %194 ], [ %238, %237 ]
  %206 = getelementptr inbounds i64, i64* %196, i64 %205
  %207 = load i64, i64* %206, align 8, !tbaa !15
  %208 = mul i64 %207, -7046029254386353131
  %209 = lshr i64 %208, 20
  br label %210

210:                                              ; preds = %223, %204
  %211 = phi i64 [ %209, %204 ], [ %226, %223 ]
  %212 = phi i64 [ undef, %204 ], [ %224, %223 ]
  %213 = and i64 %211, %5
  %214 = getelementptr inbounds i64, i64* %14, i64 %213
  %215 = load i64, i64* %214, align 8, !tbaa !15
  %216 = icmp slt i64 %215, 0
  br i1 %216, label %223, label %217

217:                                              ; preds = %210
  %218 = getelementptr inbounds i64, i64* %7, i64 %215
  %219 = load i64, i64* %218, align 8, !tbaa !15
  %220 = icmp eq i64 %219, %207
  %221 = select i1 %220, i64 %213, i64 %212
  %222 = xor i1 %220, true
  br label %223

223:                                              ; preds = %217, %210
  %224 = phi i64 [ %213, %210 ], [ %221, %217 ]
  %225 = phi i1 [ false, %210 ], [ %222, %217 ]
  %226 = add i64 %211, 1
  br i1 %225, label %210, label %227, !llvm.loop !22

227:                                              ; preds = %223
  %228 = getelementptr inbounds i64, i64* %14, i64 %224
  %229 = load i64, i64* %228, align 8, !tbaa !15
  %230 = icmp sgt i64 %229, -1
  br i1 %230, label %231, label %237

231:                                              ; preds = %227
  %232 = load float*, float** %197, align 8, !tbaa !50
  %233 = getelementptr inbounds float, float* %232, i64 %205
  %234 = load float, float* %233, align 4, !tbaa !30
  %235 = add nsw i64 %229, %198
  %236 = getelementptr inbounds float, float* %9, i64 %235
  store float %234, float* %236, align 4, !tbaa !30
  br label %237

237:                                              ; preds = %231, %227
  %238 = add nuw nsw i64 %205, 1
  %239 = icmp eq i64 %238, %192
  br i1 %239, label %200, label %204, !llvm.loop !64
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
  %45 = load double, double* %44, align 8, !tbaa !27
  %46 = fadd double %43, %45
  %47 = add nuw nsw i64 %42, 1
  %48 = icmp eq i64 %47, %1
  br i1 %48, label %101, label %41, !llvm.loop !33

49:                                               ; preds = %39
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %18) #4
  br label %51

50:                                               ; preds = %51
  br i1 %21, label %58, label %73

51:                                               ; preds = %51, %49
  %52 = phi i64 [ 0, %49 ], [ %56, %51 ]
  %53 = getelementptr inbounds [128 x double], [128 x double]* %12, i64 0, i64 %52
  %54 = load double, double* %53, align 8, !tbaa !27
  %55 = getelementptr inbounds [8 x double], [8 x double]* %11, i64 0, i64 %52
  store double %54, double* %55, align 8, !tbaa !27
  %56 = add nuw nsw i64 %52, 1
  %57 = icmp eq i64 %56, 8
  br i1 %57, label %50, label %51, !llvm.loop !34

58:                                               ; preds = %50, %60
  %59 = phi i64 [ %61, %60 ], [ 8, %50 ]
  br label %63

60:                                               ; preds = %63
  %61 = add nuw nsw i64 %59, 8
  %62 = icmp slt i64 %61, %20
  br i1 %62, label %58, label %73, !llvm.loop !35

63:                                               ; preds = %63, %58
  %64 = phi i64 [ 0, %58 ], [ %71, %63 ]
  %65 = add nuw nsw i64 %64, %59
  %66 = getelementptr inbounds [128 x double], [128 x double]* %12, i64 0, i64 %65
  %67 = load double, double* %66, align 8, !tbaa !27
  %68 = getelementptr inbounds [8 x double], [8 x double]* %11, i64 0, i64 %64
  %69 = load double, double* %68, align 8, !tbaa !27
  %70 = fadd double %67, %69
  store double %70, double* %68, align 8, !tbaa !27
  %71 = add nuw nsw i64 %64, 1
  %72 = icmp eq i64 %71, 8
  br i1 %72, label %60, label %63, !llvm.loop !36

73:                                               ; preds = %60, %50
  %74 = phi i64 [ 8, %50 ], [ %61, %60 ]
  %75 = load double, double* %22, align 16, !tbaa !27
  %76 = load double, double* %23, align 8, !tbaa !27
  %77 = fadd double %75, %76
  %78 = load double, double* %24, align 16, !tbaa !27
  %79 = load double, double* %25, align 8, !tbaa !27
  %80 = fadd double %78, %79
  %81 = fadd double %77, %80
  %82 = load double, double* %26, align 16, !tbaa !27
  %83 = load double, double* %27, align 8, !tbaa !27
  %84 = fadd double %82, %83
  %85 = load double, double* %28, align 16, !tbaa !27
  %86 = load double, double* %29, align 8, !tbaa !27
  %87 = fadd double %85, %86
  %88 = fadd double %84, %87
  %89 = fadd double %81, %88
  %90 = icmp slt i64 %74, %1
  br i1 %90, label %91, label %99

91:                                               ; preds = %73, %91
  %92 = phi i64 [ %97, %91 ], [ %74, %73 ]
  %93 = phi double [ %96, %91 ], [ %89, %73 ]
  %94 = getelementptr inbounds [128 x double], [128 x double]* %12, i64 0, i64 %92
  %95 = load double, double* %94, align 8, !tbaa !27
  %96 = fadd double %93, %95
  %97 = add nuw nsw i64 %92, 1
  %98 = icmp eq i64 %97, %1
  br i1 %98, label %99, label %91, !llvm.loop !37

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
  %107 = load float, float* %106, align 4, !tbaa !30
  %108 = fpext float %107 to double
  %109 = getelementptr inbounds double, double* %3, i64 %105
  %110 = load double, double* %109, align 8, !tbaa !27
  %111 = fmul double %110, %108
  %112 = getelementptr inbounds [128 x double], [128 x double]* %12, i64 0, i64 %105
  store double %111, double* %112, align 8, !tbaa !27
  %113 = add nuw nsw i64 %105, 1
  %114 = icmp eq i64 %113, %1
  br i1 %114, label %39, label %104, !llvm.loop !65

115:                                              ; preds = %101
  %116 = icmp eq i64 %35, %7
  br i1 %116, label %117, label %132

117:                                              ; preds = %115
  %118 = add nsw i64 %35, -1
  %119 = getelementptr inbounds double, double* %9, i64 %118
  %120 = load double, double* %119, align 8, !tbaa !27
  %121 = fcmp olt double %102, %120
  br i1 %121, label %183, label %122

122:                                              ; preds = %117
  %123 = fcmp oeq double %102, %120
  br i1 %123, label %124, label %132

124:                                              ; preds = %122
  %125 = getelementptr inbounds i64, i64* %4, i64 %36
  %126 = load i64, i64* %125, align 8, !tbaa !15
  %127 = getelementptr inbounds i64, i64* %8, i64 %118
  %128 = load i64, i64* %127, align 8, !tbaa !15
  %129 = getelementptr inbounds i64, i64* %4, i64 %128
  %130 = load i64, i64* %129, align 8, !tbaa !15
  %131 = icmp sgt i64 %126, %130
  br i1 %131, label %183, label %132

132:                                              ; preds = %124, %122, %115
  br i1 %31, label %133, label %136

133:                                              ; preds = %132
  %134 = getelementptr inbounds i64, i64* %4, i64 %36
  %135 = load i64, i64* %134, align 8, !tbaa !15
  br label %139

136:                                              ; preds = %139, %132
  %137 = phi i32 [ 1, %132 ], [ %145, %139 ]
  %138 = icmp eq i32 %137, 0
  br i1 %138, label %183, label %148

139:                                              ; preds = %133, %139
  %140 = phi i64 [ 0, %133 ], [ %146, %139 ]
  %141 = phi i32 [ 1, %133 ], [ %145, %139 ]
  %142 = getelementptr inbounds i64, i64* %6, i64 %140
  %143 = load i64, i64* %142, align 8, !tbaa !15
  %144 = icmp eq i64 %143, %135
  %145 = select i1 %144, i32 0, i32 %141
  %146 = add nuw nsw i64 %140, 1
  %147 = icmp eq i64 %146, %5
  br i1 %147, label %136, label %139, !llvm.loop !66

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
  %162 = load double, double* %161, align 8, !tbaa !27
  %163 = fcmp ogt double %162, %102
  br i1 %163, label %179, label %164

164:                                              ; preds = %158
  %165 = fcmp oeq double %162, %102
  br i1 %165, label %166, label %173

166:                                              ; preds = %164
  %167 = getelementptr inbounds i64, i64* %8, i64 %160
  %168 = load i64, i64* %167, align 8, !tbaa !15
  %169 = getelementptr inbounds i64, i64* %4, i64 %168
  %170 = load i64, i64* %169, align 8, !tbaa !15
  %171 = load i64, i64* %157, align 8, !tbaa !15
  %172 = icmp slt i64 %170, %171
  br i1 %172, label %179, label %173

173:                                              ; preds = %166, %164
  %174 = getelementptr inbounds double, double* %9, i64 %159
  store double %162, double* %174, align 8, !tbaa !27
  %175 = getelementptr inbounds i64, i64* %8, i64 %160
  %176 = load i64, i64* %175, align 8, !tbaa !15
  %177 = getelementptr inbounds i64, i64* %8, i64 %159
  store i64 %176, i64* %177, align 8, !tbaa !15
  %178 = icmp sgt i64 %159, 1
  br i1 %178, label %158, label %179, !llvm.loop !67

179:                                              ; preds = %173, %166, %158, %148
  %180 = phi i64 [ %154, %148 ], [ 0, %173 ], [ %159, %166 ], [ %159, %158 ]
  %181 = getelementptr inbounds double, double* %9, i64 %180
  store double %102, double* %181, align 8, !tbaa !27
  %182 = getelementptr inbounds i64, i64* %8, i64 %180
  store i64 %36, i64* %182, align 8, !tbaa !15
  br label %183

183:                                              ; preds = %179, %136, %117, %124, %101
  %184 = phi i64 [ %35, %101 ], [ %35, %124 ], [ %35, %117 ], [ %151, %179 ], [ %35, %136 ]
  %185 = add nuw nsw i64 %36, 1
  %186 = icmp eq i64 %185, %0
  br i1 %186, label %32, label %34, !llvm.loop !68
}

attributes #0 = { nofree nosync nounwind }
attributes #1 = { argmemonly mustprogress nocallback nofree nosync nounwind willreturn }
attributes #2 = { nofree norecurse nosync nounwind }
attributes #3 = { argmemonly nofree nosync nounwind }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0, !1, !2}
!llvm.ident = !{!3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{!"clang version 15.0.7 (https://github.com/ziglang/zig-bootstrap a3a6e85f9ec95b1772f5ace363e46df2f336c6b8)"}
!4 = !{!5, !9, i64 16}
!5 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40}
!6 = !{!"long", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!"any pointer", !7, i64 0}
!10 = !{!5, !9, i64 24}
!11 = !{!12, !9, i64 8}
!12 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32}
!13 = !{!12, !9, i64 32}
!14 = !{!5, !9, i64 8}
!15 = !{!6, !6, i64 0}
!16 = distinct !{!16, !17, !18}
!17 = !{!"llvm.loop.mustprogress"}
!18 = !{!"llvm.loop.unroll.disable"}
!19 = !{!5, !6, i64 0}
!20 = distinct !{!20, !17, !18}
!21 = distinct !{!21, !17, !18}
!22 = distinct !{!22, !18}
!23 = distinct !{!23, !17, !18}
!24 = distinct !{!24, !17, !18}
!25 = distinct !{!25, !17, !18}
!26 = distinct !{!26, !17, !18}
!27 = !{!28, !28, i64 0}
!28 = !{!"double", !7, i64 0}
!29 = !{!5, !9, i64 32}
!30 = !{!31, !31, i64 0}
!31 = !{!"float", !7, i64 0}
!32 = distinct !{!32, !17, !18}
!33 = distinct !{!33, !17, !18}
!34 = distinct !{!34, !17, !18}
!35 = distinct !{!35, !17, !18}
!36 = distinct !{!36, !17, !18}
!37 = distinct !{!37, !17, !18}
!38 = !{!39, !6, i64 0}
!39 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16, !6, i64 24, !6, i64 32, !9, i64 40}
!40 = !{!39, !9, i64 8}
!41 = !{!39, !6, i64 24}
!42 = !{!39, !6, i64 32}
!43 = !{!39, !9, i64 40}
!44 = !{!45, !45, i64 0}
!45 = !{!"int", !7, i64 0}
!46 = distinct !{!46, !17, !18}
!47 = !{!39, !9, i64 16}
!48 = distinct !{!48, !17, !18}
!49 = distinct !{!49, !17, !18}
!50 = !{!12, !9, i64 16}
!51 = distinct !{!51, !17, !18}
!52 = distinct !{!52, !17, !18}
!53 = distinct !{!53, !17, !18}
!54 = !{!12, !6, i64 0}
!55 = !{!5, !9, i64 40}
!56 = !{!12, !9, i64 24}
!57 = distinct !{!57, !17, !18}
!58 = distinct !{!58, !17, !18}
!59 = distinct !{!59, !17, !18}
!60 = distinct !{!60, !17, !18}
!61 = distinct !{!61, !17, !18}
!62 = distinct !{!62, !17, !18}
!63 = distinct !{!63, !17, !18}
!64 = distinct !{!64, !17, !18}
!65 = distinct !{!65, !17, !18}
!66 = distinct !{!66, !17, !18}
!67 = distinct !{!67, !17, !18}
!68 = distinct !{!68, !17, !18}
