; translated from sources.c, SHA-256 ad2b8217b140f92185aff22742cf953cd21324e31326c73693291a411d4228b4

%struct.Program = type { i64, i64, %struct.Step*, %struct.TriggersOf*, %struct.Items*, i64, double*, i8* }
%struct.Step = type { i64, i64, i64, i64, [4 x i8*] }
%struct.TriggersOf = type { i64, i64, double }
%struct.Items = type { i64, i64*, i64*, i64, i64, i32* }
%struct.Request = type { i64, i64, i64, i64, i64*, i64*, i64*, double*, i64*, %struct.Found, i64*, i64, i64, i64*, i64*, i64*, i64*, float*, float* }
%struct.Found = type { i64, i64*, float*, float*, i64* }
%struct.Turn = type { i64, i64, i64, i64, i64, i64 }
%struct.Triggers = type { i64, i64*, double* }
%struct.List = type { i64, i64*, i64*, i64*, float*, float* }
%struct.Vectors = type { i64, i64*, i64*, float* }

; Function Attrs: nofree norecurse nosync nounwind
define dso_local i64 @exponents(%struct.Program* nocapture noundef readonly %0, %struct.Request* nocapture noundef readonly %1) local_unnamed_addr #0 {
  %3 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 1
  %4 = load i64, i64* %3, align 8, !tbaa !4
  %5 = icmp sgt i64 %4, 0
  br i1 %5, label %6, label %23

6:                                                ; preds = %2
  %7 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 3
  %8 = load i64, i64* %7, align 8, !tbaa !10
  %9 = icmp sgt i64 %8, 0
  %10 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 2
  %11 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 6
  %12 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 3
  %13 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 7
  br label %14

14:                                               ; preds = %6, %27
  %15 = phi i64 [ 0, %6 ], [ %28, %27 ]
  br i1 %9, label %16, label %27

16:                                               ; preds = %14
  %17 = load i64, i64* %10, align 8, !tbaa !13
  %18 = load i64*, i64** %11, align 8, !tbaa !14
  %19 = load %struct.TriggersOf*, %struct.TriggersOf** %12, align 8, !tbaa !15
  %20 = getelementptr inbounds %struct.TriggersOf, %struct.TriggersOf* %19, i64 %15, i32 2
  %21 = load double*, double** %13, align 8, !tbaa !16
  %22 = mul nsw i64 %8, %15
  br label %30

23:                                               ; preds = %27, %2
  %24 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 3
  %25 = load i64, i64* %24, align 8, !tbaa !10
  %26 = mul nsw i64 %25, %4
  ret i64 %26

27:                                               ; preds = %30, %14
  %28 = add nuw nsw i64 %15, 1
  %29 = icmp eq i64 %28, %4
  br i1 %29, label %23, label %14, !llvm.loop !17

30:                                               ; preds = %16, %30
  %31 = phi i64 [ 0, %16 ], [ %44, %30 ]
  %32 = getelementptr inbounds i64, i64* %18, i64 %31
  %33 = load i64, i64* %32, align 8, !tbaa !20
  %34 = sub nsw i64 %17, %33
  %35 = sitofp i64 %34 to double
  %36 = fdiv double %35, 3.600000e+06
  %37 = fcmp ogt double %36, 0.000000e+00
  %38 = select i1 %37, double %36, double 0.000000e+00
  %39 = fneg double %38
  %40 = load double, double* %20, align 8, !tbaa !21
  %41 = fdiv double %39, %40
  %42 = add nsw i64 %22, %31
  %43 = getelementptr inbounds double, double* %21, i64 %42
  store double %41, double* %43, align 8, !tbaa !24
  %44 = add nuw nsw i64 %31, 1
  %45 = icmp eq i64 %44, %8
  br i1 %45, label %27, label %30, !llvm.loop !25
}

; Function Attrs: argmemonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: argmemonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: nounwind
define dso_local i64 @recall(%struct.Program* nocapture noundef readonly %0, %struct.Request* nocapture noundef readonly %1, %struct.Turn* nocapture noundef readonly %2) local_unnamed_addr #2 {
  %4 = alloca [8 x double], align 16
  %5 = alloca [8 x double], align 16
  %6 = alloca [8 x double], align 16
  %7 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 0
  %8 = load i64, i64* %7, align 8, !tbaa !26
  %9 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 8
  %10 = load i64*, i64** %9, align 8, !tbaa !27
  %11 = getelementptr inbounds i64, i64* %10, i64 %8
  %12 = bitcast i64* %11 to %struct.Found*
  %13 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %8
  %14 = bitcast %struct.Found* %13 to %struct.Triggers*
  %15 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 1
  %16 = load i64, i64* %15, align 8, !tbaa !4
  %17 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %14, i64 %16, i32 0
  %18 = icmp sgt i64 %16, 0
  br i1 %18, label %19, label %33

19:                                               ; preds = %3
  %20 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 3
  %21 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 3
  %22 = load %struct.TriggersOf*, %struct.TriggersOf** %21, align 8, !tbaa !15
  %23 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 7
  %24 = load double*, double** %23, align 8, !tbaa !16
  %25 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 4
  %26 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 5
  %27 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 2
  %28 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 6
  %29 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 5
  %30 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 7
  %31 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 6
  %32 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 1
  br label %81

33:                                               ; preds = %216, %3
  %34 = phi i64* [ %17, %3 ], [ %92, %216 ]
  %35 = icmp sgt i64 %8, 0
  br i1 %35, label %36, label %1075

36:                                               ; preds = %33
  %37 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 2
  %38 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 10
  %39 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 9, i32 1
  %40 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 9, i32 2
  %41 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 9, i32 3
  %42 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 9, i32 4
  %43 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 4
  %44 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 4
  %45 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 0
  %46 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 0
  %47 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 4
  %48 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 4
  %49 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 0
  %50 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 0
  %51 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 0
  %52 = getelementptr inbounds i64, i64* %34, i64 128
  %53 = bitcast [8 x double]* %6 to i8*
  %54 = getelementptr inbounds [8 x double], [8 x double]* %6, i64 0, i64 0
  %55 = getelementptr inbounds [8 x double], [8 x double]* %6, i64 0, i64 1
  %56 = getelementptr inbounds [8 x double], [8 x double]* %6, i64 0, i64 2
  %57 = getelementptr inbounds [8 x double], [8 x double]* %6, i64 0, i64 3
  %58 = getelementptr inbounds [8 x double], [8 x double]* %6, i64 0, i64 4
  %59 = getelementptr inbounds [8 x double], [8 x double]* %6, i64 0, i64 5
  %60 = getelementptr inbounds [8 x double], [8 x double]* %6, i64 0, i64 6
  %61 = getelementptr inbounds [8 x double], [8 x double]* %6, i64 0, i64 7
  %62 = bitcast [8 x double]* %5 to i8*
  %63 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 0
  %64 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 1
  %65 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 2
  %66 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 3
  %67 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 4
  %68 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 5
  %69 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 6
  %70 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 7
  %71 = bitcast [8 x double]* %4 to i8*
  %72 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 0
  %73 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 1
  %74 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 2
  %75 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 3
  %76 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 4
  %77 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 5
  %78 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 6
  %79 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 7
  %80 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 10
  br label %220

81:                                               ; preds = %19, %216
  %82 = phi i64* [ %17, %19 ], [ %92, %216 ]
  %83 = phi i64 [ 0, %19 ], [ %217, %216 ]
  %84 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %14, i64 %83, i32 1
  store i64* %82, i64** %84, align 8, !tbaa !28
  %85 = load i64, i64* %20, align 8, !tbaa !10
  %86 = getelementptr i64, i64* %82, i64 1
  %87 = getelementptr i64, i64* %86, i64 %85
  %88 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %14, i64 %83, i32 2
  %89 = bitcast double** %88 to i64**
  store i64* %87, i64** %89, align 8, !tbaa !30
  %90 = shl i64 %85, 1
  %91 = add i64 %90, 2
  %92 = getelementptr inbounds i64, i64* %82, i64 %91
  %93 = mul nsw i64 %85, %83
  %94 = getelementptr inbounds double, double* %24, i64 %93
  %95 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %14, i64 %83, i32 1
  %96 = load i64*, i64** %95, align 8, !tbaa !28
  %97 = getelementptr inbounds i64, i64* %96, i64 1
  %98 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %14, i64 %83, i32 2
  %99 = load double*, double** %98, align 8, !tbaa !30
  %100 = getelementptr inbounds double, double* %99, i64 1
  %101 = icmp sgt i64 %85, 0
  br i1 %101, label %102, label %106

102:                                              ; preds = %81
  %103 = load i64*, i64** %25, align 8, !tbaa !31
  %104 = load i64*, i64** %26, align 8, !tbaa !32
  %105 = getelementptr inbounds %struct.TriggersOf, %struct.TriggersOf* %22, i64 %83, i32 1
  br label %114

106:                                              ; preds = %191, %81
  %107 = phi i64 [ 0, %81 ], [ %192, %191 ]
  %108 = getelementptr inbounds %struct.TriggersOf, %struct.TriggersOf* %22, i64 %83, i32 0
  %109 = load i64, i64* %108, align 8, !tbaa !33
  %110 = tail call i64 @llvm.smin.i64(i64 %107, i64 %109)
  %111 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %14, i64 %83, i32 0
  store i64 %110, i64* %111, align 8, !tbaa !34
  %112 = load i64, i64* %32, align 8, !tbaa !35
  %113 = icmp eq i64 %112, 0
  br i1 %113, label %196, label %197

114:                                              ; preds = %191, %102
  %115 = phi i64 [ 0, %102 ], [ %192, %191 ]
  %116 = phi i64 [ 0, %102 ], [ %193, %191 ]
  %117 = getelementptr inbounds i64, i64* %103, i64 %116
  %118 = load i64, i64* %117, align 8, !tbaa !20
  %119 = getelementptr inbounds i64, i64* %104, i64 %116
  %120 = load i64, i64* %119, align 8, !tbaa !20
  %121 = icmp eq i64 %118, 0
  br i1 %121, label %191, label %122

122:                                              ; preds = %114
  %123 = load i64, i64* %27, align 8, !tbaa !13
  %124 = load i64*, i64** %28, align 8, !tbaa !14
  %125 = getelementptr inbounds i64, i64* %124, i64 %116
  %126 = load i64, i64* %125, align 8, !tbaa !20
  %127 = icmp sle i64 %123, %126
  %128 = icmp slt i64 %120, 0
  %129 = select i1 %127, i1 true, i1 %128
  br i1 %129, label %191, label %130

130:                                              ; preds = %122
  %131 = load i64, i64* %29, align 8, !tbaa !36
  %132 = icmp slt i64 %120, %131
  br i1 %132, label %133, label %191

133:                                              ; preds = %130
  %134 = load i64, i64* %105, align 8, !tbaa !37
  %135 = icmp eq i64 %134, 0
  br i1 %135, label %141, label %136

136:                                              ; preds = %133
  %137 = load i8*, i8** %30, align 8, !tbaa !38
  %138 = getelementptr inbounds i8, i8* %137, i64 %120
  %139 = load i8, i8* %138, align 1, !tbaa !39
  %140 = icmp eq i8 %139, 0
  br i1 %140, label %191, label %141

141:                                              ; preds = %136, %133
  %142 = load double*, double** %31, align 8, !tbaa !40
  %143 = getelementptr inbounds double, double* %142, i64 %120
  %144 = load double, double* %143, align 8, !tbaa !24
  %145 = getelementptr inbounds double, double* %94, i64 %116
  %146 = load double, double* %145, align 8, !tbaa !24
  %147 = fmul double %144, %146
  %148 = fcmp ogt double %147, 0.000000e+00
  br i1 %148, label %149, label %191

149:                                              ; preds = %141
  %150 = icmp sgt i64 %115, 0
  br i1 %150, label %151, label %163

151:                                              ; preds = %149, %156
  %152 = phi i64 [ %157, %156 ], [ 0, %149 ]
  %153 = getelementptr inbounds i64, i64* %97, i64 %152
  %154 = load i64, i64* %153, align 8, !tbaa !20
  %155 = icmp eq i64 %154, %118
  br i1 %155, label %159, label %156

156:                                              ; preds = %151
  %157 = add nuw nsw i64 %152, 1
  %158 = icmp eq i64 %157, %115
  br i1 %158, label %163, label %151, !llvm.loop !41

159:                                              ; preds = %151
  %160 = getelementptr inbounds double, double* %100, i64 %152
  %161 = load double, double* %160, align 8, !tbaa !24
  %162 = fcmp ult double %161, %147
  br i1 %162, label %163, label %191

163:                                              ; preds = %156, %159, %149
  %164 = phi i64 [ %152, %159 ], [ 0, %149 ], [ %115, %156 ]
  %165 = icmp eq i64 %164, %115
  %166 = zext i1 %165 to i64
  %167 = add nsw i64 %115, %166
  %168 = icmp sgt i64 %164, 0
  br i1 %168, label %169, label %187

169:                                              ; preds = %163, %180
  %170 = phi i64 [ %185, %180 ], [ %164, %163 ]
  %171 = getelementptr inbounds double, double* %99, i64 %170
  %172 = load double, double* %171, align 8, !tbaa !24
  %173 = fcmp ogt double %172, %147
  br i1 %173, label %187, label %174

174:                                              ; preds = %169
  %175 = fcmp oeq double %172, %147
  br i1 %175, label %176, label %180

176:                                              ; preds = %174
  %177 = getelementptr inbounds i64, i64* %96, i64 %170
  %178 = load i64, i64* %177, align 8, !tbaa !20
  %179 = icmp slt i64 %178, %118
  br i1 %179, label %187, label %180

180:                                              ; preds = %176, %174
  %181 = getelementptr inbounds i64, i64* %96, i64 %170
  %182 = load i64, i64* %181, align 8, !tbaa !20
  %183 = getelementptr inbounds i64, i64* %97, i64 %170
  store i64 %182, i64* %183, align 8, !tbaa !20
  %184 = getelementptr inbounds double, double* %100, i64 %170
  store double %172, double* %184, align 8, !tbaa !24
  %185 = add nsw i64 %170, -1
  %186 = icmp sgt i64 %170, 1
  br i1 %186, label %169, label %187, !llvm.loop !42

187:                                              ; preds = %180, %176, %169, %163
  %188 = phi i64 [ %164, %163 ], [ 0, %180 ], [ %170, %176 ], [ %170, %169 ]
  %189 = getelementptr inbounds i64, i64* %97, i64 %188
  store i64 %118, i64* %189, align 8, !tbaa !20
  %190 = getelementptr inbounds double, double* %100, i64 %188
  store double %147, double* %190, align 8, !tbaa !24
  br label %191

191:                                              ; preds = %187, %159, %141, %136, %130, %122, %114
  %192 = phi i64 [ %115, %130 ], [ %115, %122 ], [ %115, %114 ], [ %115, %136 ], [ %167, %187 ], [ %115, %141 ], [ %115, %159 ]
  %193 = add nuw nsw i64 %116, 1
  %194 = load i64, i64* %20, align 8, !tbaa !10
  %195 = icmp slt i64 %193, %194
  br i1 %195, label %114, label %106, !llvm.loop !43

196:                                              ; preds = %106
  store i64* %97, i64** %95, align 8, !tbaa !28
  store double* %100, double** %98, align 8, !tbaa !30
  br label %216

197:                                              ; preds = %106
  store i64 %112, i64* %96, align 8, !tbaa !20
  store double 2.000000e+00, double* %99, align 8, !tbaa !24
  store i64 1, i64* %111, align 8, !tbaa !34
  %198 = icmp sgt i64 %110, 0
  br i1 %198, label %199, label %216

199:                                              ; preds = %197, %213
  %200 = phi i64 [ %214, %213 ], [ 0, %197 ]
  %201 = getelementptr inbounds i64, i64* %97, i64 %200
  %202 = load i64, i64* %201, align 8, !tbaa !20
  %203 = load i64, i64* %32, align 8, !tbaa !35
  %204 = icmp eq i64 %202, %203
  br i1 %204, label %213, label %205

205:                                              ; preds = %199
  %206 = load i64, i64* %111, align 8, !tbaa !34
  %207 = getelementptr inbounds i64, i64* %96, i64 %206
  store i64 %202, i64* %207, align 8, !tbaa !20
  %208 = getelementptr inbounds double, double* %100, i64 %200
  %209 = load double, double* %208, align 8, !tbaa !24
  %210 = load i64, i64* %111, align 8, !tbaa !34
  %211 = add nsw i64 %210, 1
  store i64 %211, i64* %111, align 8, !tbaa !34
  %212 = getelementptr inbounds double, double* %99, i64 %210
  store double %209, double* %212, align 8, !tbaa !24
  br label %213

213:                                              ; preds = %205, %199
  %214 = add nuw nsw i64 %200, 1
  %215 = icmp eq i64 %214, %110
  br i1 %215, label %216, label %199, !llvm.loop !44

216:                                              ; preds = %213, %196, %197
  %217 = add nuw nsw i64 %83, 1
  %218 = load i64, i64* %15, align 8, !tbaa !4
  %219 = icmp slt i64 %217, %218
  br i1 %219, label %81, label %33, !llvm.loop !45

220:                                              ; preds = %36, %1072
  %221 = phi i64 [ 0, %36 ], [ %1071, %1072 ]
  %222 = phi i64 [ 0, %36 ], [ %1073, %1072 ]
  %223 = load %struct.Step*, %struct.Step** %37, align 8, !tbaa !46
  %224 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %222
  %225 = getelementptr inbounds %struct.Step, %struct.Step* %223, i64 %222, i32 1
  %226 = load i64, i64* %225, align 8, !tbaa !47
  %227 = getelementptr inbounds i64, i64* %10, i64 %222
  store i64 %226, i64* %227, align 8, !tbaa !20
  %228 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %222, i32 5
  %229 = load i64, i64* %228, align 8, !tbaa !49
  %230 = icmp eq i64 %229, 0
  br i1 %230, label %251, label %231

231:                                              ; preds = %220
  %232 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %222, i32 1
  %233 = load i64, i64* %232, align 8, !tbaa !51
  %234 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %222, i32 2
  %235 = load i64, i64* %234, align 8, !tbaa !52
  %236 = inttoptr i64 %235 to i64*
  %237 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %222, i32 3
  %238 = load i64, i64* %237, align 8, !tbaa !53
  %239 = inttoptr i64 %238 to float*
  %240 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %222, i32 4
  %241 = load i64, i64* %240, align 8, !tbaa !54
  %242 = inttoptr i64 %241 to float*
  %243 = inttoptr i64 %229 to i64*
  %244 = getelementptr inbounds %struct.Found, %struct.Found* %224, i64 0, i32 0
  store i64 %233, i64* %244, align 8, !tbaa.struct !55
  %245 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %222, i32 1
  store i64* %236, i64** %245, align 8, !tbaa.struct !57
  %246 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %222, i32 2
  store float* %239, float** %246, align 8, !tbaa.struct !58
  %247 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %222, i32 3
  store float* %242, float** %247, align 8, !tbaa.struct !59
  %248 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %222, i32 4
  store i64* %243, i64** %248, align 8, !tbaa.struct !60
  %249 = load i64*, i64** %38, align 8, !tbaa !61
  %250 = getelementptr inbounds i64, i64* %249, i64 %222
  store i64 %233, i64* %250, align 8, !tbaa !20
  br label %1069

251:                                              ; preds = %220
  %252 = load i64*, i64** %39, align 8, !tbaa !62
  %253 = getelementptr inbounds i64, i64* %252, i64 %221
  %254 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %222, i32 1
  store i64* %253, i64** %254, align 8, !tbaa !63
  %255 = load float*, float** %40, align 8, !tbaa !64
  %256 = getelementptr inbounds float, float* %255, i64 %221
  %257 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %222, i32 2
  store float* %256, float** %257, align 8, !tbaa !65
  %258 = load float*, float** %41, align 8, !tbaa !66
  %259 = getelementptr inbounds float, float* %258, i64 %221
  %260 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %222, i32 3
  store float* %259, float** %260, align 8, !tbaa !67
  %261 = load i64*, i64** %42, align 8, !tbaa !68
  %262 = getelementptr inbounds i64, i64* %261, i64 %221
  %263 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %222, i32 4
  store i64* %262, i64** %263, align 8, !tbaa !69
  %264 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %222, i32 0
  %265 = load i64, i64* %264, align 8, !tbaa !70
  %266 = add nsw i64 %265, %221
  %267 = getelementptr inbounds %struct.Step, %struct.Step* %223, i64 %222, i32 2
  %268 = load i64, i64* %267, align 8, !tbaa !71
  %269 = tail call i64 @llvm.smin.i64(i64 %265, i64 %268)
  %270 = icmp eq i64 %265, 0
  br i1 %270, label %1062, label %271

271:                                              ; preds = %251
  %272 = getelementptr inbounds %struct.Step, %struct.Step* %223, i64 %222, i32 0
  %273 = load i64, i64* %272, align 8, !tbaa !72
  switch i64 %273, label %1062 [
    i64 7, label %629
    i64 1, label %274
    i64 2, label %280
    i64 3, label %313
    i64 4, label %427
    i64 5, label %530
    i64 6, label %558
  ]

274:                                              ; preds = %271
  %275 = getelementptr inbounds %struct.Step, %struct.Step* %223, i64 %222, i32 4, i64 0
  %276 = bitcast i8** %275 to %struct.List**
  %277 = load %struct.List*, %struct.List** %276, align 8, !tbaa !56
  %278 = load i64, i64* %51, align 8, !tbaa !73
  %279 = tail call fastcc i64 @first_of(%struct.List* noundef %277, i64 noundef %278, i64 noundef %265, i64 noundef 0, %struct.Found* noundef nonnull %224) #6
  br label %1062

280:                                              ; preds = %271
  %281 = load i64, i64* %50, align 8, !tbaa !73
  %282 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %222, i32 1
  %283 = load i64, i64* %282, align 8, !tbaa !51
  %284 = icmp eq i64 %283, 0
  br i1 %284, label %290, label %285

285:                                              ; preds = %280
  %286 = getelementptr inbounds %struct.Step, %struct.Step* %223, i64 %222, i32 4, i64 %283
  %287 = bitcast i8** %286 to %struct.List**
  %288 = load %struct.List*, %struct.List** %287, align 8, !tbaa !56
  %289 = tail call fastcc i64 @first_of(%struct.List* noundef %288, i64 noundef %281, i64 noundef %265, i64 noundef %281, %struct.Found* noundef nonnull %224) #6
  br label %290

290:                                              ; preds = %285, %280
  %291 = phi i64 [ %289, %285 ], [ 0, %280 ]
  %292 = icmp sgt i64 %291, 0
  br i1 %292, label %299, label %293

293:                                              ; preds = %290
  %294 = getelementptr inbounds %struct.Step, %struct.Step* %223, i64 %222, i32 4, i64 0
  %295 = bitcast i8** %294 to %struct.List**
  %296 = load %struct.List*, %struct.List** %295, align 8, !tbaa !56
  %297 = load i64, i64* %264, align 8, !tbaa !70
  %298 = tail call fastcc i64 @first_of(%struct.List* noundef %296, i64 noundef %281, i64 noundef %297, i64 noundef 0, %struct.Found* noundef nonnull %224) #6
  br label %299

299:                                              ; preds = %290, %293
  %300 = phi i64 [ 0, %293 ], [ %281, %290 ]
  %301 = phi i64 [ %298, %293 ], [ %291, %290 ]
  %302 = getelementptr inbounds %struct.Step, %struct.Step* %223, i64 %222, i32 4, i64 3
  %303 = bitcast i8** %302 to %struct.List**
  %304 = load %struct.List*, %struct.List** %303, align 8, !tbaa !56
  %305 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %222, i32 3
  %306 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %222, i32 2
  %307 = select i1 %292, i64* %306, i64* %305
  %308 = load i64, i64* %307, align 8, !tbaa !20
  %309 = load i64, i64* %264, align 8, !tbaa !70
  %310 = tail call fastcc i64 @first_of(%struct.List* noundef %304, i64 noundef %308, i64 noundef %309, i64 noundef %300, %struct.Found* noundef nonnull %224) #6
  %311 = icmp eq i64 %310, 0
  %312 = select i1 %311, i64 %301, i64 %310
  br label %1062

313:                                              ; preds = %271
  %314 = load %struct.Items*, %struct.Items** %48, align 8, !tbaa !74
  %315 = load i64, i64* %49, align 8, !tbaa !73
  %316 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %222, i32 2
  %317 = load i64, i64* %316, align 8, !tbaa !52
  %318 = icmp eq i64 %317, 0
  br i1 %318, label %324, label %319

319:                                              ; preds = %313
  %320 = getelementptr inbounds %struct.Step, %struct.Step* %223, i64 %222, i32 4, i64 0
  %321 = bitcast i8** %320 to %struct.List**
  %322 = load %struct.List*, %struct.List** %321, align 8, !tbaa !56
  %323 = tail call fastcc i64 @first_of(%struct.List* noundef %322, i64 noundef %317, i64 noundef %265, i64 noundef 0, %struct.Found* noundef nonnull %224) #6
  br label %324

324:                                              ; preds = %319, %313
  %325 = phi i64 [ %323, %319 ], [ 0, %313 ]
  %326 = icmp eq i64 %325, 0
  br i1 %326, label %327, label %338

327:                                              ; preds = %324
  %328 = load i64, i64* %316, align 8, !tbaa !52
  %329 = icmp eq i64 %328, 0
  br i1 %329, label %338, label %330

330:                                              ; preds = %327
  %331 = getelementptr inbounds %struct.Step, %struct.Step* %223, i64 %222, i32 4, i64 0
  %332 = bitcast i8** %331 to %struct.List**
  %333 = load %struct.List*, %struct.List** %332, align 8, !tbaa !56
  %334 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %222, i32 3
  %335 = load i64, i64* %334, align 8, !tbaa !53
  %336 = load i64, i64* %264, align 8, !tbaa !70
  %337 = tail call fastcc i64 @first_of(%struct.List* noundef %333, i64 noundef %335, i64 noundef %336, i64 noundef 0, %struct.Found* noundef nonnull %224) #6
  br label %338

338:                                              ; preds = %330, %327, %324
  %339 = phi i64 [ %325, %324 ], [ %337, %330 ], [ 0, %327 ]
  %340 = icmp sgt i64 %339, 0
  br i1 %340, label %341, label %1062

341:                                              ; preds = %338
  %342 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %222, i32 1
  %343 = load i64*, i64** %342, align 8, !tbaa !63
  %344 = getelementptr inbounds %struct.Items, %struct.Items* %314, i64 0, i32 0
  %345 = getelementptr inbounds %struct.Items, %struct.Items* %314, i64 0, i32 1
  %346 = getelementptr inbounds %struct.Items, %struct.Items* %314, i64 0, i32 3
  %347 = getelementptr inbounds %struct.Items, %struct.Items* %314, i64 0, i32 4
  %348 = getelementptr inbounds %struct.Items, %struct.Items* %314, i64 0, i32 5
  %349 = getelementptr inbounds %struct.Items, %struct.Items* %314, i64 0, i32 2
  %350 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %222, i32 2
  %351 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %222, i32 3
  br label %352

352:                                              ; preds = %423, %341
  %353 = phi i64 [ 0, %341 ], [ %425, %423 ]
  %354 = phi i64 [ 0, %341 ], [ %424, %423 ]
  %355 = getelementptr inbounds i64, i64* %343, i64 %353
  %356 = load i64, i64* %355, align 8, !tbaa !20
  %357 = load i64, i64* %344, align 8, !tbaa !75
  %358 = icmp eq i64 %357, 0
  br i1 %358, label %400, label %359

359:                                              ; preds = %352
  %360 = load i64*, i64** %345, align 8, !tbaa !77
  %361 = load i64, i64* %360, align 8, !tbaa !20
  %362 = icmp slt i64 %356, %361
  br i1 %362, label %400, label %363

363:                                              ; preds = %359
  %364 = sub i64 %356, %361
  %365 = load i64, i64* %346, align 8, !tbaa !78
  %366 = lshr i64 %364, %365
  %367 = load i64, i64* %347, align 8, !tbaa !79
  %368 = icmp ult i64 %366, %367
  br i1 %368, label %369, label %400

369:                                              ; preds = %363
  %370 = load i32*, i32** %348, align 8, !tbaa !80
  %371 = getelementptr inbounds i32, i32* %370, i64 %366
  %372 = load i32, i32* %371, align 4, !tbaa !81
  %373 = sext i32 %372 to i64
  %374 = add i64 %366, 1
  %375 = getelementptr inbounds i32, i32* %370, i64 %374
  %376 = load i32, i32* %375, align 4, !tbaa !81
  %377 = icmp slt i32 %372, %376
  br i1 %377, label %378, label %392

378:                                              ; preds = %369
  %379 = sext i32 %376 to i64
  br label %380

380:                                              ; preds = %380, %378
  %381 = phi i64 [ %390, %380 ], [ %379, %378 ]
  %382 = phi i64 [ %389, %380 ], [ %373, %378 ]
  %383 = add nsw i64 %382, %381
  %384 = sdiv i64 %383, 2
  %385 = getelementptr inbounds i64, i64* %360, i64 %384
  %386 = load i64, i64* %385, align 8, !tbaa !20
  %387 = icmp slt i64 %386, %356
  %388 = add nsw i64 %384, 1
  %389 = select i1 %387, i64 %388, i64 %382
  %390 = select i1 %387, i64 %381, i64 %384
  %391 = icmp slt i64 %389, %390
  br i1 %391, label %380, label %392, !llvm.loop !83

392:                                              ; preds = %380, %369
  %393 = phi i64 [ %373, %369 ], [ %389, %380 ]
  %394 = icmp slt i64 %393, %357
  br i1 %394, label %395, label %400

395:                                              ; preds = %392
  %396 = getelementptr inbounds i64, i64* %360, i64 %393
  %397 = load i64, i64* %396, align 8, !tbaa !20
  %398 = icmp eq i64 %397, %356
  %399 = select i1 %398, i64 %393, i64 -1
  br label %400

400:                                              ; preds = %395, %392, %363, %359, %352
  %401 = phi i64 [ -1, %359 ], [ -1, %352 ], [ -1, %363 ], [ -1, %392 ], [ %399, %395 ]
  %402 = icmp sgt i64 %401, -1
  br i1 %402, label %403, label %409

403:                                              ; preds = %400
  %404 = load i64*, i64** %349, align 8, !tbaa !84
  %405 = getelementptr inbounds i64, i64* %404, i64 %401
  %406 = load i64, i64* %405, align 8, !tbaa !20
  %407 = icmp eq i64 %406, %315
  %408 = zext i1 %407 to i32
  br label %409

409:                                              ; preds = %403, %400
  %410 = phi i32 [ 0, %400 ], [ %408, %403 ]
  %411 = icmp eq i32 %410, 0
  br i1 %411, label %423, label %412

412:                                              ; preds = %409
  %413 = getelementptr inbounds i64, i64* %343, i64 %354
  store i64 %356, i64* %413, align 8, !tbaa !20
  %414 = load float*, float** %350, align 8, !tbaa !65
  %415 = getelementptr inbounds float, float* %414, i64 %353
  %416 = load float, float* %415, align 4, !tbaa !85
  %417 = getelementptr inbounds float, float* %414, i64 %354
  store float %416, float* %417, align 4, !tbaa !85
  %418 = load float*, float** %351, align 8, !tbaa !67
  %419 = getelementptr inbounds float, float* %418, i64 %353
  %420 = load float, float* %419, align 4, !tbaa !85
  %421 = add nsw i64 %354, 1
  %422 = getelementptr inbounds float, float* %418, i64 %354
  store float %420, float* %422, align 4, !tbaa !85
  br label %423

423:                                              ; preds = %412, %409
  %424 = phi i64 [ %421, %412 ], [ %354, %409 ]
  %425 = add nuw nsw i64 %353, 1
  %426 = icmp eq i64 %425, %339
  br i1 %426, label %1062, label %352, !llvm.loop !87

427:                                              ; preds = %271
  %428 = load i64, i64* %46, align 8, !tbaa !73
  %429 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %222, i32 2
  %430 = load i64, i64* %429, align 8, !tbaa !52
  %431 = inttoptr i64 %430 to i64*
  %432 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %222, i32 3
  %433 = load i64, i64* %432, align 8, !tbaa !53
  %434 = inttoptr i64 %433 to float*
  %435 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %222, i32 1
  %436 = load i64, i64* %435, align 8, !tbaa !51
  %437 = icmp sgt i64 %436, 0
  br i1 %437, label %438, label %1062

438:                                              ; preds = %427
  %439 = load %struct.Items*, %struct.Items** %47, align 8, !tbaa !74
  %440 = getelementptr inbounds %struct.Items, %struct.Items* %439, i64 0, i32 0
  %441 = getelementptr inbounds %struct.Items, %struct.Items* %439, i64 0, i32 1
  %442 = getelementptr inbounds %struct.Items, %struct.Items* %439, i64 0, i32 3
  %443 = getelementptr inbounds %struct.Items, %struct.Items* %439, i64 0, i32 4
  %444 = getelementptr inbounds %struct.Items, %struct.Items* %439, i64 0, i32 5
  %445 = getelementptr inbounds %struct.Items, %struct.Items* %439, i64 0, i32 2
  %446 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %222, i32 4
  %447 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %222, i32 1
  %448 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %222, i32 2
  %449 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %222, i32 3
  br label %450

450:                                              ; preds = %525, %438
  %451 = phi i64 [ 0, %438 ], [ %527, %525 ]
  %452 = phi i64 [ 0, %438 ], [ %526, %525 ]
  %453 = load i64, i64* %264, align 8, !tbaa !70
  %454 = icmp slt i64 %452, %453
  br i1 %454, label %455, label %1062

455:                                              ; preds = %450
  %456 = getelementptr inbounds i64, i64* %431, i64 %451
  %457 = load i64, i64* %456, align 8, !tbaa !20
  %458 = load i64, i64* %440, align 8, !tbaa !75
  %459 = icmp eq i64 %458, 0
  br i1 %459, label %501, label %460

460:                                              ; preds = %455
  %461 = load i64*, i64** %441, align 8, !tbaa !77
  %462 = load i64, i64* %461, align 8, !tbaa !20
  %463 = icmp slt i64 %457, %462
  br i1 %463, label %501, label %464

464:                                              ; preds = %460
  %465 = sub i64 %457, %462
  %466 = load i64, i64* %442, align 8, !tbaa !78
  %467 = lshr i64 %465, %466
  %468 = load i64, i64* %443, align 8, !tbaa !79
  %469 = icmp ult i64 %467, %468
  br i1 %469, label %470, label %501

470:                                              ; preds = %464
  %471 = load i32*, i32** %444, align 8, !tbaa !80
  %472 = getelementptr inbounds i32, i32* %471, i64 %467
  %473 = load i32, i32* %472, align 4, !tbaa !81
  %474 = sext i32 %473 to i64
  %475 = add i64 %467, 1
  %476 = getelementptr inbounds i32, i32* %471, i64 %475
  %477 = load i32, i32* %476, align 4, !tbaa !81
  %478 = icmp slt i32 %473, %477
  br i1 %478, label %479, label %493

479:                                              ; preds = %470
  %480 = sext i32 %477 to i64
  br label %481

481:                                              ; preds = %481, %479
  %482 = phi i64 [ %491, %481 ], [ %480, %479 ]
  %483 = phi i64 [ %490, %481 ], [ %474, %479 ]
  %484 = add nsw i64 %483, %482
  %485 = sdiv i64 %484, 2
  %486 = getelementptr inbounds i64, i64* %461, i64 %485
  %487 = load i64, i64* %486, align 8, !tbaa !20
  %488 = icmp slt i64 %487, %457
  %489 = add nsw i64 %485, 1
  %490 = select i1 %488, i64 %489, i64 %483
  %491 = select i1 %488, i64 %482, i64 %485
  %492 = icmp slt i64 %490, %491
  br i1 %492, label %481, label %493, !llvm.loop !83

493:                                              ; preds = %481, %470
  %494 = phi i64 [ %474, %470 ], [ %490, %481 ]
  %495 = icmp slt i64 %494, %458
  br i1 %495, label %496, label %501

496:                                              ; preds = %493
  %497 = getelementptr inbounds i64, i64* %461, i64 %494
  %498 = load i64, i64* %497, align 8, !tbaa !20
  %499 = icmp eq i64 %498, %457
  %500 = select i1 %499, i64 %494, i64 -1
  br label %501

501:                                              ; preds = %496, %493, %464, %460, %455
  %502 = phi i64 [ -1, %460 ], [ -1, %455 ], [ -1, %464 ], [ -1, %493 ], [ %500, %496 ]
  %503 = icmp sgt i64 %502, -1
  br i1 %503, label %504, label %510

504:                                              ; preds = %501
  %505 = load i64*, i64** %445, align 8, !tbaa !84
  %506 = getelementptr inbounds i64, i64* %505, i64 %502
  %507 = load i64, i64* %506, align 8, !tbaa !20
  %508 = icmp eq i64 %507, %428
  %509 = zext i1 %508 to i32
  br label %510

510:                                              ; preds = %504, %501
  %511 = phi i32 [ 0, %501 ], [ %509, %504 ]
  %512 = icmp eq i32 %511, 0
  br i1 %512, label %525, label %513

513:                                              ; preds = %510
  %514 = load i64*, i64** %446, align 8, !tbaa !69
  %515 = getelementptr inbounds i64, i64* %514, i64 %452
  store i64 %457, i64* %515, align 8, !tbaa !20
  %516 = load i64*, i64** %447, align 8, !tbaa !63
  %517 = getelementptr inbounds i64, i64* %516, i64 %452
  store i64 %457, i64* %517, align 8, !tbaa !20
  %518 = getelementptr inbounds float, float* %434, i64 %451
  %519 = load float, float* %518, align 4, !tbaa !85
  %520 = load float*, float** %448, align 8, !tbaa !65
  %521 = getelementptr inbounds float, float* %520, i64 %452
  store float %519, float* %521, align 4, !tbaa !85
  %522 = load float*, float** %449, align 8, !tbaa !67
  %523 = add nsw i64 %452, 1
  %524 = getelementptr inbounds float, float* %522, i64 %452
  store float 0x7FF8000000000000, float* %524, align 4, !tbaa !85
  br label %525

525:                                              ; preds = %513, %510
  %526 = phi i64 [ %523, %513 ], [ %452, %510 ]
  %527 = add nuw nsw i64 %451, 1
  %528 = load i64, i64* %435, align 8, !tbaa !51
  %529 = icmp slt i64 %527, %528
  br i1 %529, label %450, label %1062, !llvm.loop !88

530:                                              ; preds = %271
  %531 = getelementptr inbounds %struct.Step, %struct.Step* %223, i64 %222, i32 3
  %532 = load i64, i64* %531, align 8, !tbaa !89
  %533 = getelementptr inbounds %struct.Step, %struct.Step* %223, i64 %222, i32 4, i64 0
  %534 = bitcast i8** %533 to %struct.List**
  %535 = load %struct.List*, %struct.List** %534, align 8, !tbaa !56
  %536 = load %struct.Items*, %struct.Items** %44, align 8, !tbaa !74
  %537 = load i64, i64* %45, align 8, !tbaa !73
  %538 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %14, i64 %532, i32 0
  %539 = load i64, i64* %538, align 8, !tbaa !34
  %540 = mul nsw i64 %539, %269
  %541 = icmp eq i64 %540, 0
  br i1 %541, label %1062, label %542

542:                                              ; preds = %530
  %543 = shl nsw i64 %540, 1
  %544 = icmp slt i64 %540, 1
  br i1 %544, label %550, label %545

545:                                              ; preds = %542, %545
  %546 = phi i64 [ %548, %545 ], [ 1, %542 ]
  %547 = shl nsw i64 %546, 1
  %548 = or i64 %547, 1
  %549 = icmp sgt i64 %548, %543
  br i1 %549, label %550, label %545, !llvm.loop !90

550:                                              ; preds = %545, %542
  %551 = phi i64 [ 1, %542 ], [ %548, %545 ]
  %552 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %14, i64 %532, i32 1
  %553 = load i64*, i64** %552, align 8, !tbaa !28
  %554 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %14, i64 %532, i32 2
  %555 = load double*, double** %554, align 8, !tbaa !30
  %556 = tail call i64 @llvm.smin.i64(i64 %540, i64 %265)
  %557 = tail call i64 @add_up(i64 noundef %539, i64* noundef %553, double* noundef %555, i64 noundef %269, %struct.List* noundef %535, %struct.Items* noundef %536, i64 noundef %537, i64 noundef %556, i64 noundef %551, i64* noundef %34, %struct.Found* noundef nonnull %224) #7
  br label %1062

558:                                              ; preds = %271
  %559 = load %struct.Items*, %struct.Items** %43, align 8, !tbaa !74
  %560 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %222, i32 1
  %561 = load i64, i64* %560, align 8, !tbaa !51
  %562 = getelementptr inbounds i64, i64* %34, i64 %561
  %563 = bitcast i64* %562 to double*
  %564 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %222, i32 3
  %565 = load i64, i64* %564, align 8, !tbaa !53
  %566 = inttoptr i64 %565 to i32*
  %567 = icmp sgt i64 %561, 0
  br i1 %567, label %568, label %574

568:                                              ; preds = %558
  %569 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %222, i32 2
  %570 = icmp eq i64 %565, 0
  %571 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %222, i32 4
  br label %577

572:                                              ; preds = %597
  %573 = icmp eq i32 %602, 0
  br label %574

574:                                              ; preds = %572, %558
  %575 = phi i1 [ false, %558 ], [ %573, %572 ]
  %576 = phi i64 [ %561, %558 ], [ %604, %572 ]
  br i1 %575, label %606, label %1062

577:                                              ; preds = %597, %568
  %578 = phi i64 [ 0, %568 ], [ %603, %597 ]
  %579 = phi i32 [ 1, %568 ], [ %602, %597 ]
  %580 = load i64, i64* %569, align 8, !tbaa !52
  %581 = add nsw i64 %580, %578
  %582 = getelementptr inbounds i64, i64* %34, i64 %578
  store i64 %581, i64* %582, align 8, !tbaa !20
  %583 = load i64, i64* %571, align 8, !tbaa !54
  br i1 %570, label %593, label %584

584:                                              ; preds = %577
  %585 = inttoptr i64 %583 to float*
  %586 = getelementptr inbounds i32, i32* %566, i64 %578
  %587 = load i32, i32* %586, align 4, !tbaa !81
  %588 = and i32 %587, 16777215
  %589 = zext i32 %588 to i64
  %590 = getelementptr inbounds float, float* %585, i64 %589
  %591 = load float, float* %590, align 4, !tbaa !85
  %592 = fpext float %591 to double
  br label %597

593:                                              ; preds = %577
  %594 = inttoptr i64 %583 to double*
  %595 = getelementptr inbounds double, double* %594, i64 %578
  %596 = load double, double* %595, align 8, !tbaa !24
  br label %597

597:                                              ; preds = %593, %584
  %598 = phi double [ %592, %584 ], [ %596, %593 ]
  %599 = getelementptr inbounds i64, i64* %562, i64 %578
  %600 = bitcast i64* %599 to double*
  store double %598, double* %600, align 8, !tbaa !24
  %601 = fcmp une double %598, 1.000000e+00
  %602 = select i1 %601, i32 0, i32 %579
  %603 = add nuw nsw i64 %578, 1
  %604 = load i64, i64* %560, align 8, !tbaa !51
  %605 = icmp slt i64 %603, %604
  br i1 %605, label %577, label %572, !llvm.loop !91

606:                                              ; preds = %574
  %607 = getelementptr inbounds %struct.Step, %struct.Step* %223, i64 %222, i32 4, i64 0
  %608 = bitcast i8** %607 to %struct.List**
  %609 = load %struct.List*, %struct.List** %608, align 8, !tbaa !56
  %610 = getelementptr inbounds %struct.Step, %struct.Step* %223, i64 %222, i32 2
  %611 = load i64, i64* %610, align 8, !tbaa !71
  %612 = load i64, i64* %264, align 8, !tbaa !70
  %613 = shl nsw i64 %576, 1
  %614 = getelementptr inbounds i64, i64* %34, i64 %613
  %615 = mul nsw i64 %611, %561
  %616 = icmp eq i64 %615, 0
  br i1 %616, label %1062, label %617

617:                                              ; preds = %606
  %618 = shl nsw i64 %615, 1
  %619 = icmp slt i64 %615, 1
  br i1 %619, label %625, label %620

620:                                              ; preds = %617, %620
  %621 = phi i64 [ %623, %620 ], [ 1, %617 ]
  %622 = shl nsw i64 %621, 1
  %623 = or i64 %622, 1
  %624 = icmp sgt i64 %623, %618
  br i1 %624, label %625, label %620, !llvm.loop !90

625:                                              ; preds = %620, %617
  %626 = phi i64 [ 1, %617 ], [ %623, %620 ]
  %627 = tail call i64 @llvm.smin.i64(i64 %615, i64 %612)
  %628 = tail call i64 @add_up(i64 noundef %561, i64* noundef %34, double* noundef %563, i64 noundef %611, %struct.List* noundef %609, %struct.Items* noundef %559, i64 noundef 0, i64 noundef %627, i64 noundef %626, i64* noundef %614, %struct.Found* noundef nonnull %224) #7
  br label %1062

629:                                              ; preds = %271
  %630 = getelementptr inbounds %struct.Step, %struct.Step* %223, i64 %222, i32 3
  %631 = load i64, i64* %630, align 8, !tbaa !89
  %632 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %222, i32 2
  %633 = load i64, i64* %632, align 8, !tbaa !52
  %634 = inttoptr i64 %633 to i64*
  %635 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %222, i32 3
  %636 = load i64, i64* %635, align 8, !tbaa !53
  %637 = inttoptr i64 %636 to float*
  %638 = getelementptr inbounds %struct.Step, %struct.Step* %223, i64 %222, i32 2
  %639 = load i64, i64* %638, align 8, !tbaa !71
  %640 = getelementptr inbounds i64, i64* %52, i64 %265
  %641 = bitcast i64* %640 to double*
  %642 = getelementptr inbounds i64, i64* %640, i64 %265
  %643 = bitcast i64* %642 to double*
  %644 = getelementptr inbounds i64, i64* %642, i64 %639
  %645 = getelementptr inbounds i64, i64* %644, i64 %639
  %646 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %14, i64 %631, i32 0
  %647 = load i64, i64* %646, align 8, !tbaa !34
  %648 = icmp sgt i64 %647, 0
  br i1 %648, label %649, label %666

649:                                              ; preds = %629
  %650 = getelementptr inbounds %struct.Step, %struct.Step* %223, i64 %222, i32 4, i64 0
  %651 = bitcast i8** %650 to %struct.Vectors**
  %652 = load %struct.Vectors*, %struct.Vectors** %651, align 8, !tbaa !56
  %653 = getelementptr inbounds %struct.Vectors, %struct.Vectors* %652, i64 0, i32 1
  %654 = load i64*, i64** %653, align 8, !tbaa !92
  %655 = getelementptr inbounds %struct.Vectors, %struct.Vectors* %652, i64 0, i32 0
  %656 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %14, i64 %631, i32 1
  %657 = load i64*, i64** %656, align 8, !tbaa !28
  %658 = getelementptr inbounds %struct.Vectors, %struct.Vectors* %652, i64 0, i32 3
  %659 = getelementptr inbounds %struct.Vectors, %struct.Vectors* %652, i64 0, i32 2
  %660 = icmp sgt i64 %639, 0
  %661 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %14, i64 %631, i32 2
  %662 = icmp slt i64 %639, 8
  %663 = srem i64 %639, 8
  %664 = sub nsw i64 %639, %663
  %665 = icmp sgt i64 %664, 8
  br label %672

666:                                              ; preds = %821, %629
  %667 = phi i64 [ 0, %629 ], [ %822, %821 ]
  %668 = phi i64 [ %647, %629 ], [ %824, %821 ]
  %669 = icmp eq i64 %667, 0
  br i1 %669, label %1062, label %670

670:                                              ; preds = %666
  %671 = icmp sgt i64 %639, 0
  br i1 %671, label %901, label %826

672:                                              ; preds = %821, %649
  %673 = phi i64 [ 0, %649 ], [ %822, %821 ]
  %674 = phi i64 [ 0, %649 ], [ %823, %821 ]
  %675 = load i64, i64* %655, align 8, !tbaa !94
  %676 = getelementptr inbounds i64, i64* %657, i64 %674
  %677 = load i64, i64* %676, align 8, !tbaa !20
  %678 = icmp sgt i64 %675, 0
  br i1 %678, label %679, label %691

679:                                              ; preds = %672, %679
  %680 = phi i64 [ %689, %679 ], [ 0, %672 ]
  %681 = phi i64 [ %688, %679 ], [ %675, %672 ]
  %682 = add nsw i64 %681, %680
  %683 = sdiv i64 %682, 2
  %684 = getelementptr inbounds i64, i64* %654, i64 %683
  %685 = load i64, i64* %684, align 8, !tbaa !20
  %686 = icmp slt i64 %685, %677
  %687 = add nsw i64 %683, 1
  %688 = select i1 %686, i64 %681, i64 %683
  %689 = select i1 %686, i64 %687, i64 %680
  %690 = icmp slt i64 %689, %688
  br i1 %690, label %679, label %691, !llvm.loop !95

691:                                              ; preds = %679, %672
  %692 = phi i64 [ 0, %672 ], [ %689, %679 ]
  %693 = icmp slt i64 %692, %675
  br i1 %693, label %694, label %699

694:                                              ; preds = %691
  %695 = getelementptr inbounds i64, i64* %654, i64 %692
  %696 = load i64, i64* %695, align 8, !tbaa !20
  %697 = icmp eq i64 %696, %677
  %698 = select i1 %697, i64 %692, i64 -1
  br label %699

699:                                              ; preds = %694, %691
  %700 = phi i64 [ -1, %691 ], [ %698, %694 ]
  %701 = icmp slt i64 %700, 0
  br i1 %701, label %821, label %702

702:                                              ; preds = %699
  %703 = load float*, float** %658, align 8, !tbaa !96
  %704 = load i64*, i64** %659, align 8, !tbaa !97
  %705 = getelementptr inbounds i64, i64* %704, i64 %700
  %706 = load i64, i64* %705, align 8, !tbaa !20
  %707 = mul nsw i64 %706, %639
  %708 = getelementptr inbounds float, float* %703, i64 %707
  %709 = mul nsw i64 %673, %639
  %710 = getelementptr inbounds i64, i64* %645, i64 %709
  br i1 %660, label %711, label %715

711:                                              ; preds = %702
  %712 = load double*, double** %661, align 8, !tbaa !30
  %713 = getelementptr inbounds double, double* %712, i64 %674
  %714 = icmp eq i64 %673, 0
  br label %786

715:                                              ; preds = %798, %702
  br i1 %662, label %716, label %726

716:                                              ; preds = %715
  br i1 %660, label %717, label %781

717:                                              ; preds = %716, %717
  %718 = phi i64 [ %724, %717 ], [ 0, %716 ]
  %719 = phi double [ %723, %717 ], [ 0.000000e+00, %716 ]
  %720 = getelementptr inbounds i64, i64* %644, i64 %718
  %721 = bitcast i64* %720 to double*
  %722 = load double, double* %721, align 8, !tbaa !24
  %723 = fadd double %719, %722
  %724 = add nuw nsw i64 %718, 1
  %725 = icmp eq i64 %724, %639
  br i1 %725, label %781, label %717, !llvm.loop !98

726:                                              ; preds = %715
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %53) #8
  br label %728

727:                                              ; preds = %728
  br i1 %665, label %736, label %752

728:                                              ; preds = %728, %726
  %729 = phi i64 [ 0, %726 ], [ %734, %728 ]
  %730 = getelementptr inbounds i64, i64* %644, i64 %729
  %731 = bitcast i64* %730 to double*
  %732 = load double, double* %731, align 8, !tbaa !24
  %733 = getelementptr inbounds [8 x double], [8 x double]* %6, i64 0, i64 %729
  store double %732, double* %733, align 8, !tbaa !24
  %734 = add nuw nsw i64 %729, 1
  %735 = icmp eq i64 %734, 8
  br i1 %735, label %727, label %728, !llvm.loop !99

736:                                              ; preds = %727, %738
  %737 = phi i64 [ %739, %738 ], [ 8, %727 ]
  br label %741

738:                                              ; preds = %741
  %739 = add nuw nsw i64 %737, 8
  %740 = icmp slt i64 %739, %664
  br i1 %740, label %736, label %752, !llvm.loop !100

741:                                              ; preds = %741, %736
  %742 = phi i64 [ 0, %736 ], [ %750, %741 ]
  %743 = add nuw nsw i64 %742, %737
  %744 = getelementptr inbounds i64, i64* %644, i64 %743
  %745 = bitcast i64* %744 to double*
  %746 = load double, double* %745, align 8, !tbaa !24
  %747 = getelementptr inbounds [8 x double], [8 x double]* %6, i64 0, i64 %742
  %748 = load double, double* %747, align 8, !tbaa !24
  %749 = fadd double %746, %748
  store double %749, double* %747, align 8, !tbaa !24
  %750 = add nuw nsw i64 %742, 1
  %751 = icmp eq i64 %750, 8
  br i1 %751, label %738, label %741, !llvm.loop !101

752:                                              ; preds = %738, %727
  %753 = phi i64 [ 8, %727 ], [ %739, %738 ]
  %754 = load double, double* %54, align 16, !tbaa !24
  %755 = load double, double* %55, align 8, !tbaa !24
  %756 = fadd double %754, %755
  %757 = load double, double* %56, align 16, !tbaa !24
  %758 = load double, double* %57, align 8, !tbaa !24
  %759 = fadd double %757, %758
  %760 = fadd double %756, %759
  %761 = load double, double* %58, align 16, !tbaa !24
  %762 = load double, double* %59, align 8, !tbaa !24
  %763 = fadd double %761, %762
  %764 = load double, double* %60, align 16, !tbaa !24
  %765 = load double, double* %61, align 8, !tbaa !24
  %766 = fadd double %764, %765
  %767 = fadd double %763, %766
  %768 = fadd double %760, %767
  %769 = icmp slt i64 %753, %639
  br i1 %769, label %770, label %779

770:                                              ; preds = %752, %770
  %771 = phi i64 [ %777, %770 ], [ %753, %752 ]
  %772 = phi double [ %776, %770 ], [ %768, %752 ]
  %773 = getelementptr inbounds i64, i64* %644, i64 %771
  %774 = bitcast i64* %773 to double*
  %775 = load double, double* %774, align 8, !tbaa !24
  %776 = fadd double %772, %775
  %777 = add nuw nsw i64 %771, 1
  %778 = icmp eq i64 %777, %639
  br i1 %778, label %779, label %770, !llvm.loop !102

779:                                              ; preds = %770, %752
  %780 = phi double [ %768, %752 ], [ %776, %770 ]
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %53) #8
  br label %781

781:                                              ; preds = %717, %779, %716
  %782 = phi double [ %780, %779 ], [ 0.000000e+00, %716 ], [ %723, %717 ]
  %783 = tail call double @llvm.sqrt.f64(double %782)
  %784 = fcmp une double %783, 0.000000e+00
  %785 = select i1 %660, i1 %784, i1 false
  br i1 %785, label %812, label %809

786:                                              ; preds = %798, %711
  %787 = phi i64 [ 0, %711 ], [ %807, %798 ]
  %788 = getelementptr inbounds float, float* %708, i64 %787
  %789 = load float, float* %788, align 4, !tbaa !85
  %790 = fpext float %789 to double
  %791 = load double, double* %713, align 8, !tbaa !24
  %792 = fmul double %791, %790
  br i1 %714, label %798, label %793

793:                                              ; preds = %786
  %794 = getelementptr inbounds i64, i64* %642, i64 %787
  %795 = bitcast i64* %794 to double*
  %796 = load double, double* %795, align 8, !tbaa !24
  %797 = fadd double %792, %796
  br label %798

798:                                              ; preds = %793, %786
  %799 = phi double [ %797, %793 ], [ %792, %786 ]
  %800 = getelementptr inbounds i64, i64* %642, i64 %787
  %801 = bitcast i64* %800 to double*
  store double %799, double* %801, align 8, !tbaa !24
  %802 = getelementptr inbounds i64, i64* %710, i64 %787
  %803 = bitcast i64* %802 to double*
  store double %790, double* %803, align 8, !tbaa !24
  %804 = fmul double %790, %790
  %805 = getelementptr inbounds i64, i64* %644, i64 %787
  %806 = bitcast i64* %805 to double*
  store double %804, double* %806, align 8, !tbaa !24
  %807 = add nuw nsw i64 %787, 1
  %808 = icmp eq i64 %807, %639
  br i1 %808, label %715, label %786, !llvm.loop !103

809:                                              ; preds = %812, %781
  %810 = add nsw i64 %673, 1
  %811 = getelementptr inbounds i64, i64* %34, i64 %673
  store i64 %674, i64* %811, align 8, !tbaa !20
  br label %821

812:                                              ; preds = %781, %812
  %813 = phi i64 [ %818, %812 ], [ 0, %781 ]
  %814 = getelementptr inbounds i64, i64* %710, i64 %813
  %815 = bitcast i64* %814 to double*
  %816 = load double, double* %815, align 8, !tbaa !24
  %817 = fdiv double %816, %783
  store double %817, double* %815, align 8, !tbaa !24
  %818 = add nuw nsw i64 %813, 1
  %819 = icmp slt i64 %818, %639
  %820 = select i1 %819, i1 %784, i1 false
  br i1 %820, label %812, label %809, !llvm.loop !104

821:                                              ; preds = %809, %699
  %822 = phi i64 [ %810, %809 ], [ %673, %699 ]
  %823 = add nuw nsw i64 %674, 1
  %824 = load i64, i64* %646, align 8, !tbaa !34
  %825 = icmp slt i64 %823, %824
  br i1 %825, label %672, label %666, !llvm.loop !105

826:                                              ; preds = %901, %670
  %827 = icmp slt i64 %639, 8
  br i1 %827, label %828, label %838

828:                                              ; preds = %826
  br i1 %671, label %829, label %896

829:                                              ; preds = %828, %829
  %830 = phi i64 [ %836, %829 ], [ 0, %828 ]
  %831 = phi double [ %835, %829 ], [ 0.000000e+00, %828 ]
  %832 = getelementptr inbounds i64, i64* %644, i64 %830
  %833 = bitcast i64* %832 to double*
  %834 = load double, double* %833, align 8, !tbaa !24
  %835 = fadd double %831, %834
  %836 = add nuw nsw i64 %830, 1
  %837 = icmp eq i64 %836, %639
  br i1 %837, label %896, label %829, !llvm.loop !98

838:                                              ; preds = %826
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %62) #8
  br label %843

839:                                              ; preds = %843
  %840 = srem i64 %639, 8
  %841 = sub nsw i64 %639, %840
  %842 = icmp sgt i64 %841, 8
  br i1 %842, label %851, label %867

843:                                              ; preds = %843, %838
  %844 = phi i64 [ 0, %838 ], [ %849, %843 ]
  %845 = getelementptr inbounds i64, i64* %644, i64 %844
  %846 = bitcast i64* %845 to double*
  %847 = load double, double* %846, align 8, !tbaa !24
  %848 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 %844
  store double %847, double* %848, align 8, !tbaa !24
  %849 = add nuw nsw i64 %844, 1
  %850 = icmp eq i64 %849, 8
  br i1 %850, label %839, label %843, !llvm.loop !99

851:                                              ; preds = %839, %853
  %852 = phi i64 [ %854, %853 ], [ 8, %839 ]
  br label %856

853:                                              ; preds = %856
  %854 = add nuw nsw i64 %852, 8
  %855 = icmp slt i64 %854, %841
  br i1 %855, label %851, label %867, !llvm.loop !100

856:                                              ; preds = %856, %851
  %857 = phi i64 [ 0, %851 ], [ %865, %856 ]
  %858 = add nuw nsw i64 %857, %852
  %859 = getelementptr inbounds i64, i64* %644, i64 %858
  %860 = bitcast i64* %859 to double*
  %861 = load double, double* %860, align 8, !tbaa !24
  %862 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 %857
  %863 = load double, double* %862, align 8, !tbaa !24
  %864 = fadd double %861, %863
  store double %864, double* %862, align 8, !tbaa !24
  %865 = add nuw nsw i64 %857, 1
  %866 = icmp eq i64 %865, 8
  br i1 %866, label %853, label %856, !llvm.loop !101

867:                                              ; preds = %853, %839
  %868 = phi i64 [ 8, %839 ], [ %854, %853 ]
  %869 = load double, double* %63, align 16, !tbaa !24
  %870 = load double, double* %64, align 8, !tbaa !24
  %871 = fadd double %869, %870
  %872 = load double, double* %65, align 16, !tbaa !24
  %873 = load double, double* %66, align 8, !tbaa !24
  %874 = fadd double %872, %873
  %875 = fadd double %871, %874
  %876 = load double, double* %67, align 16, !tbaa !24
  %877 = load double, double* %68, align 8, !tbaa !24
  %878 = fadd double %876, %877
  %879 = load double, double* %69, align 16, !tbaa !24
  %880 = load double, double* %70, align 8, !tbaa !24
  %881 = fadd double %879, %880
  %882 = fadd double %878, %881
  %883 = fadd double %875, %882
  %884 = icmp slt i64 %868, %639
  br i1 %884, label %885, label %894

885:                                              ; preds = %867, %885
  %886 = phi i64 [ %892, %885 ], [ %868, %867 ]
  %887 = phi double [ %891, %885 ], [ %883, %867 ]
  %888 = getelementptr inbounds i64, i64* %644, i64 %886
  %889 = bitcast i64* %888 to double*
  %890 = load double, double* %889, align 8, !tbaa !24
  %891 = fadd double %887, %890
  %892 = add nuw nsw i64 %886, 1
  %893 = icmp eq i64 %892, %639
  br i1 %893, label %894, label %885, !llvm.loop !102

894:                                              ; preds = %885, %867
  %895 = phi double [ %883, %867 ], [ %891, %885 ]
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %62) #8
  br label %896

896:                                              ; preds = %829, %894, %828
  %897 = phi double [ %895, %894 ], [ 0.000000e+00, %828 ], [ %835, %829 ]
  %898 = tail call double @llvm.sqrt.f64(double %897)
  %899 = fcmp ogt double %898, 0.000000e+00
  %900 = select i1 %671, i1 %899, i1 false
  br i1 %900, label %934, label %911

901:                                              ; preds = %670, %901
  %902 = phi i64 [ %909, %901 ], [ 0, %670 ]
  %903 = getelementptr inbounds i64, i64* %642, i64 %902
  %904 = bitcast i64* %903 to double*
  %905 = load double, double* %904, align 8, !tbaa !24
  %906 = fmul double %905, %905
  %907 = getelementptr inbounds i64, i64* %644, i64 %902
  %908 = bitcast i64* %907 to double*
  store double %906, double* %908, align 8, !tbaa !24
  %909 = add nuw nsw i64 %902, 1
  %910 = icmp eq i64 %909, %639
  br i1 %910, label %826, label %901, !llvm.loop !106

911:                                              ; preds = %934, %896
  %912 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %222, i32 1
  %913 = load i64, i64* %912, align 8, !tbaa !51
  %914 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %14, i64 %631, i32 1
  %915 = load i64*, i64** %914, align 8, !tbaa !28
  %916 = load i64, i64* %264, align 8, !tbaa !70
  %917 = tail call i64 @llvm.smin.i64(i64 %916, i64 %913)
  %918 = tail call i64 @best_products(i64 noundef %913, i64 noundef %639, float* noundef %637, double* noundef nonnull %643, i64* noundef %634, i64 noundef %668, i64* noundef %915, i64 noundef %917, i64* noundef nonnull %52, double* noundef nonnull %641) #7
  %919 = icmp sgt i64 %918, 0
  br i1 %919, label %920, label %1062

920:                                              ; preds = %911
  %921 = icmp sgt i64 %667, 0
  %922 = srem i64 %639, 8
  %923 = sub nsw i64 %639, %922
  %924 = icmp sgt i64 %923, 8
  %925 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %222, i32 1
  %926 = load i64*, i64** %925, align 8, !tbaa !63
  %927 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %222, i32 3
  %928 = load float*, float** %927, align 8, !tbaa !67
  %929 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %222, i32 2
  %930 = load float*, float** %929, align 8, !tbaa !65
  %931 = load i64*, i64** %914, align 8, !tbaa !28
  %932 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %222, i32 4
  %933 = load i64*, i64** %932, align 8, !tbaa !69
  br label %943

934:                                              ; preds = %896, %934
  %935 = phi i64 [ %940, %934 ], [ 0, %896 ]
  %936 = getelementptr inbounds i64, i64* %642, i64 %935
  %937 = bitcast i64* %936 to double*
  %938 = load double, double* %937, align 8, !tbaa !24
  %939 = fdiv double %938, %898
  store double %939, double* %937, align 8, !tbaa !24
  %940 = add nuw nsw i64 %935, 1
  %941 = icmp slt i64 %940, %639
  %942 = select i1 %941, i1 %899, i1 false
  br i1 %942, label %934, label %911, !llvm.loop !107

943:                                              ; preds = %955, %920
  %944 = phi i64 [ 0, %920 ], [ %971, %955 ]
  %945 = getelementptr inbounds i64, i64* %52, i64 %944
  %946 = load i64, i64* %945, align 8, !tbaa !20
  %947 = mul nsw i64 %946, %639
  %948 = getelementptr inbounds float, float* %637, i64 %947
  br i1 %921, label %949, label %955

949:                                              ; preds = %943, %1039
  %950 = phi i64 [ %1046, %1039 ], [ 0, %943 ]
  %951 = phi double [ %1045, %1039 ], [ 0.000000e+00, %943 ]
  %952 = phi i64 [ %1044, %1039 ], [ 0, %943 ]
  br i1 %671, label %953, label %973

953:                                              ; preds = %949
  %954 = mul nsw i64 %950, %639
  br label %1048

955:                                              ; preds = %1039, %943
  %956 = phi i64 [ 0, %943 ], [ %1044, %1039 ]
  %957 = getelementptr inbounds i64, i64* %634, i64 %946
  %958 = load i64, i64* %957, align 8, !tbaa !20
  %959 = getelementptr inbounds i64, i64* %926, i64 %944
  store i64 %958, i64* %959, align 8, !tbaa !20
  %960 = getelementptr inbounds i64, i64* %640, i64 %944
  %961 = bitcast i64* %960 to double*
  %962 = load double, double* %961, align 8, !tbaa !24
  %963 = fptrunc double %962 to float
  %964 = getelementptr inbounds float, float* %928, i64 %944
  store float %963, float* %964, align 4, !tbaa !85
  %965 = getelementptr inbounds float, float* %930, i64 %944
  store float %963, float* %965, align 4, !tbaa !85
  %966 = getelementptr inbounds i64, i64* %34, i64 %956
  %967 = load i64, i64* %966, align 8, !tbaa !20
  %968 = getelementptr inbounds i64, i64* %931, i64 %967
  %969 = load i64, i64* %968, align 8, !tbaa !20
  %970 = getelementptr inbounds i64, i64* %933, i64 %944
  store i64 %969, i64* %970, align 8, !tbaa !20
  %971 = add nuw nsw i64 %944, 1
  %972 = icmp eq i64 %971, %918
  br i1 %972, label %1062, label %943, !llvm.loop !108

973:                                              ; preds = %1048, %949
  br i1 %827, label %974, label %984

974:                                              ; preds = %973
  br i1 %671, label %975, label %1039

975:                                              ; preds = %974, %975
  %976 = phi i64 [ %982, %975 ], [ 0, %974 ]
  %977 = phi double [ %981, %975 ], [ 0.000000e+00, %974 ]
  %978 = getelementptr inbounds i64, i64* %644, i64 %976
  %979 = bitcast i64* %978 to double*
  %980 = load double, double* %979, align 8, !tbaa !24
  %981 = fadd double %977, %980
  %982 = add nuw nsw i64 %976, 1
  %983 = icmp eq i64 %982, %639
  br i1 %983, label %1039, label %975, !llvm.loop !98

984:                                              ; preds = %973
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %71) #8
  br label %986

985:                                              ; preds = %986
  br i1 %924, label %994, label %1010

986:                                              ; preds = %986, %984
  %987 = phi i64 [ 0, %984 ], [ %992, %986 ]
  %988 = getelementptr inbounds i64, i64* %644, i64 %987
  %989 = bitcast i64* %988 to double*
  %990 = load double, double* %989, align 8, !tbaa !24
  %991 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 %987
  store double %990, double* %991, align 8, !tbaa !24
  %992 = add nuw nsw i64 %987, 1
  %993 = icmp eq i64 %992, 8
  br i1 %993, label %985, label %986, !llvm.loop !99

994:                                              ; preds = %985, %996
  %995 = phi i64 [ %997, %996 ], [ 8, %985 ]
  br label %999

996:                                              ; preds = %999
  %997 = add nuw nsw i64 %995, 8
  %998 = icmp slt i64 %997, %923
  br i1 %998, label %994, label %1010, !llvm.loop !100

999:                                              ; preds = %999, %994
  %1000 = phi i64 [ 0, %994 ], [ %1008, %999 ]
  %1001 = add nuw nsw i64 %1000, %995
  %1002 = getelementptr inbounds i64, i64* %644, i64 %1001
  %1003 = bitcast i64* %1002 to double*
  %1004 = load double, double* %1003, align 8, !tbaa !24
  %1005 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 %1000
  %1006 = load double, double* %1005, align 8, !tbaa !24
  %1007 = fadd double %1004, %1006
  store double %1007, double* %1005, align 8, !tbaa !24
  %1008 = add nuw nsw i64 %1000, 1
  %1009 = icmp eq i64 %1008, 8
  br i1 %1009, label %996, label %999, !llvm.loop !101

1010:                                             ; preds = %996, %985
  %1011 = phi i64 [ 8, %985 ], [ %997, %996 ]
  %1012 = load double, double* %72, align 16, !tbaa !24
  %1013 = load double, double* %73, align 8, !tbaa !24
  %1014 = fadd double %1012, %1013
  %1015 = load double, double* %74, align 16, !tbaa !24
  %1016 = load double, double* %75, align 8, !tbaa !24
  %1017 = fadd double %1015, %1016
  %1018 = fadd double %1014, %1017
  %1019 = load double, double* %76, align 16, !tbaa !24
  %1020 = load double, double* %77, align 8, !tbaa !24
  %1021 = fadd double %1019, %1020
  %1022 = load double, double* %78, align 16, !tbaa !24
  %1023 = load double, double* %79, align 8, !tbaa !24
  %1024 = fadd double %1022, %1023
  %1025 = fadd double %1021, %1024
  %1026 = fadd double %1018, %1025
  %1027 = icmp slt i64 %1011, %639
  br i1 %1027, label %1028, label %1037

1028:                                             ; preds = %1010, %1028
  %1029 = phi i64 [ %1035, %1028 ], [ %1011, %1010 ]
  %1030 = phi double [ %1034, %1028 ], [ %1026, %1010 ]
  %1031 = getelementptr inbounds i64, i64* %644, i64 %1029
  %1032 = bitcast i64* %1031 to double*
  %1033 = load double, double* %1032, align 8, !tbaa !24
  %1034 = fadd double %1030, %1033
  %1035 = add nuw nsw i64 %1029, 1
  %1036 = icmp eq i64 %1035, %639
  br i1 %1036, label %1037, label %1028, !llvm.loop !102

1037:                                             ; preds = %1028, %1010
  %1038 = phi double [ %1026, %1010 ], [ %1034, %1028 ]
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %71) #8
  br label %1039

1039:                                             ; preds = %975, %1037, %974
  %1040 = phi double [ %1038, %1037 ], [ 0.000000e+00, %974 ], [ %981, %975 ]
  %1041 = icmp eq i64 %950, 0
  %1042 = fcmp ogt double %1040, %951
  %1043 = select i1 %1041, i1 true, i1 %1042
  %1044 = select i1 %1043, i64 %950, i64 %952
  %1045 = select i1 %1043, double %1040, double %951
  %1046 = add nuw nsw i64 %950, 1
  %1047 = icmp eq i64 %1046, %667
  br i1 %1047, label %955, label %949, !llvm.loop !109

1048:                                             ; preds = %1048, %953
  %1049 = phi i64 [ 0, %953 ], [ %1060, %1048 ]
  %1050 = getelementptr inbounds float, float* %948, i64 %1049
  %1051 = load float, float* %1050, align 4, !tbaa !85
  %1052 = fpext float %1051 to double
  %1053 = add nsw i64 %1049, %954
  %1054 = getelementptr inbounds i64, i64* %645, i64 %1053
  %1055 = bitcast i64* %1054 to double*
  %1056 = load double, double* %1055, align 8, !tbaa !24
  %1057 = fmul double %1056, %1052
  %1058 = getelementptr inbounds i64, i64* %644, i64 %1049
  %1059 = bitcast i64* %1058 to double*
  store double %1057, double* %1059, align 8, !tbaa !24
  %1060 = add nuw nsw i64 %1049, 1
  %1061 = icmp eq i64 %1060, %639
  br i1 %1061, label %973, label %1048, !llvm.loop !110

1062:                                             ; preds = %525, %450, %423, %955, %911, %666, %625, %606, %574, %550, %530, %427, %338, %274, %299, %271, %251
  %1063 = phi i64 [ 0, %271 ], [ %312, %299 ], [ %279, %274 ], [ 0, %251 ], [ 0, %338 ], [ 0, %427 ], [ %557, %550 ], [ 0, %530 ], [ 0, %574 ], [ %628, %625 ], [ 0, %606 ], [ 0, %666 ], [ %918, %911 ], [ %918, %955 ], [ %424, %423 ], [ %452, %450 ], [ %526, %525 ]
  %1064 = icmp slt i64 %1063, 0
  br i1 %1064, label %1069, label %1065

1065:                                             ; preds = %1062
  %1066 = load i64*, i64** %80, align 8, !tbaa !61
  %1067 = getelementptr inbounds i64, i64* %1066, i64 %222
  store i64 %1063, i64* %1067, align 8, !tbaa !20
  %1068 = getelementptr inbounds %struct.Found, %struct.Found* %224, i64 0, i32 0
  store i64 %1063, i64* %1068, align 8, !tbaa !111
  br label %1069

1069:                                             ; preds = %1065, %1062, %231
  %1070 = phi i32 [ 7, %231 ], [ 0, %1065 ], [ 1, %1062 ]
  %1071 = phi i64 [ %221, %231 ], [ %266, %1065 ], [ %266, %1062 ]
  switch i32 %1070, label %1075 [
    i32 0, label %1072
    i32 7, label %1072
  ]

1072:                                             ; preds = %1069, %1069
  %1073 = add nuw nsw i64 %222, 1
  %1074 = icmp eq i64 %1073, %8
  br i1 %1074, label %1075, label %220, !llvm.loop !112

1075:                                             ; preds = %1069, %1072, %33
  %1076 = phi i32 [ 5, %33 ], [ %1070, %1069 ], [ 5, %1072 ]
  %1077 = icmp eq i32 %1076, 5
  br i1 %1077, label %1078, label %1098

1078:                                             ; preds = %1075
  %1079 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 4
  %1080 = load %struct.Items*, %struct.Items** %1079, align 8, !tbaa !74
  %1081 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 11
  %1082 = load i64, i64* %1081, align 8, !tbaa !113
  %1083 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 12
  %1084 = load i64, i64* %1083, align 8, !tbaa !114
  %1085 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 13
  %1086 = load i64*, i64** %1085, align 8, !tbaa !115
  %1087 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 14
  %1088 = load i64*, i64** %1087, align 8, !tbaa !116
  %1089 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 17
  %1090 = load float*, float** %1089, align 8, !tbaa !117
  %1091 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 15
  %1092 = load i64*, i64** %1091, align 8, !tbaa !118
  %1093 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 16
  %1094 = load i64*, i64** %1093, align 8, !tbaa !119
  %1095 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 18
  %1096 = load float*, float** %1095, align 8, !tbaa !120
  %1097 = tail call i64 @merge(i64 noundef %8, %struct.Found* noundef %12, i64* noundef %10, %struct.Items* noundef %1080, i64 noundef %1082, i64 noundef %1084, i64* noundef %34, i64* noundef %1086, i64* noundef %1088, float* noundef %1090, i64* noundef %1092, i64* noundef %1094, float* noundef %1096) #7
  br label %1098

1098:                                             ; preds = %1075, %1078
  %1099 = phi i64 [ %1097, %1078 ], [ -1, %1075 ]
  ret i64 %1099
}

; Function Attrs: nofree norecurse nosync nounwind
define internal fastcc i64 @first_of(%struct.List* nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, %struct.Found* nocapture noundef readonly %4) unnamed_addr #0 {
  %6 = getelementptr inbounds %struct.List, %struct.List* %0, i64 0, i32 1
  %7 = load i64*, i64** %6, align 8, !tbaa !121
  %8 = getelementptr inbounds %struct.List, %struct.List* %0, i64 0, i32 0
  %9 = load i64, i64* %8, align 8, !tbaa !123
  %10 = icmp sgt i64 %9, 0
  br i1 %10, label %11, label %23

11:                                               ; preds = %5, %11
  %12 = phi i64 [ %21, %11 ], [ 0, %5 ]
  %13 = phi i64 [ %20, %11 ], [ %9, %5 ]
  %14 = add nsw i64 %13, %12
  %15 = sdiv i64 %14, 2
  %16 = getelementptr inbounds i64, i64* %7, i64 %15
  %17 = load i64, i64* %16, align 8, !tbaa !20
  %18 = icmp slt i64 %17, %1
  %19 = add nsw i64 %15, 1
  %20 = select i1 %18, i64 %13, i64 %15
  %21 = select i1 %18, i64 %19, i64 %12
  %22 = icmp slt i64 %21, %20
  br i1 %22, label %11, label %23, !llvm.loop !95

23:                                               ; preds = %11, %5
  %24 = phi i64 [ 0, %5 ], [ %21, %11 ]
  %25 = icmp slt i64 %24, %9
  br i1 %25, label %26, label %31

26:                                               ; preds = %23
  %27 = getelementptr inbounds i64, i64* %7, i64 %24
  %28 = load i64, i64* %27, align 8, !tbaa !20
  %29 = icmp eq i64 %28, %1
  %30 = select i1 %29, i64 %24, i64 -1
  br label %31

31:                                               ; preds = %23, %26
  %32 = phi i64 [ -1, %23 ], [ %30, %26 ]
  %33 = icmp slt i64 %32, 0
  br i1 %33, label %95, label %34

34:                                               ; preds = %31
  %35 = getelementptr inbounds %struct.List, %struct.List* %0, i64 0, i32 2
  %36 = load i64*, i64** %35, align 8, !tbaa !124
  %37 = getelementptr inbounds i64, i64* %36, i64 %32
  %38 = load i64, i64* %37, align 8, !tbaa !20
  %39 = add nsw i64 %32, 1
  %40 = getelementptr inbounds i64, i64* %36, i64 %39
  %41 = load i64, i64* %40, align 8, !tbaa !20
  %42 = add nsw i64 %38, %2
  %43 = tail call i64 @llvm.smin.i64(i64 %41, i64 %42)
  %44 = icmp sgt i64 %43, %38
  br i1 %44, label %45, label %52

45:                                               ; preds = %34
  %46 = getelementptr inbounds %struct.List, %struct.List* %0, i64 0, i32 3
  %47 = load i64*, i64** %46, align 8, !tbaa !125
  %48 = add nsw i64 %43, -1
  %49 = getelementptr inbounds i64, i64* %47, i64 %48
  %50 = load i64, i64* %49, align 8, !tbaa !20
  %51 = icmp eq i64 %50, 0
  br label %52

52:                                               ; preds = %45, %34
  %53 = phi i1 [ false, %34 ], [ %51, %45 ]
  %54 = icmp slt i64 %38, %43
  br i1 %54, label %55, label %95

55:                                               ; preds = %52
  %56 = getelementptr inbounds %struct.List, %struct.List* %0, i64 0, i32 3
  %57 = getelementptr inbounds %struct.List, %struct.List* %0, i64 0, i32 3
  %58 = getelementptr inbounds %struct.Found, %struct.Found* %4, i64 0, i32 1
  %59 = getelementptr inbounds %struct.List, %struct.List* %0, i64 0, i32 4
  %60 = getelementptr inbounds %struct.Found, %struct.Found* %4, i64 0, i32 2
  %61 = getelementptr inbounds %struct.List, %struct.List* %0, i64 0, i32 5
  %62 = getelementptr inbounds %struct.Found, %struct.Found* %4, i64 0, i32 3
  %63 = getelementptr inbounds %struct.Found, %struct.Found* %4, i64 0, i32 4
  br label %64

64:                                               ; preds = %55, %91
  %65 = phi i64 [ %38, %55 ], [ %93, %91 ]
  %66 = phi i64 [ 0, %55 ], [ %92, %91 ]
  br i1 %53, label %67, label %72

67:                                               ; preds = %64
  %68 = load i64*, i64** %56, align 8, !tbaa !125
  %69 = getelementptr inbounds i64, i64* %68, i64 %65
  %70 = load i64, i64* %69, align 8, !tbaa !20
  %71 = icmp eq i64 %70, 0
  br i1 %71, label %91, label %72

72:                                               ; preds = %67, %64
  %73 = load i64*, i64** %57, align 8, !tbaa !125
  %74 = getelementptr inbounds i64, i64* %73, i64 %65
  %75 = load i64, i64* %74, align 8, !tbaa !20
  %76 = load i64*, i64** %58, align 8, !tbaa !63
  %77 = getelementptr inbounds i64, i64* %76, i64 %66
  store i64 %75, i64* %77, align 8, !tbaa !20
  %78 = load float*, float** %59, align 8, !tbaa !126
  %79 = getelementptr inbounds float, float* %78, i64 %65
  %80 = load float, float* %79, align 4, !tbaa !85
  %81 = load float*, float** %60, align 8, !tbaa !65
  %82 = getelementptr inbounds float, float* %81, i64 %66
  store float %80, float* %82, align 4, !tbaa !85
  %83 = load float*, float** %61, align 8, !tbaa !127
  %84 = getelementptr inbounds float, float* %83, i64 %65
  %85 = load float, float* %84, align 4, !tbaa !85
  %86 = load float*, float** %62, align 8, !tbaa !67
  %87 = getelementptr inbounds float, float* %86, i64 %66
  store float %85, float* %87, align 4, !tbaa !85
  %88 = load i64*, i64** %63, align 8, !tbaa !69
  %89 = add nsw i64 %66, 1
  %90 = getelementptr inbounds i64, i64* %88, i64 %66
  store i64 %3, i64* %90, align 8, !tbaa !20
  br label %91

91:                                               ; preds = %67, %72
  %92 = phi i64 [ %89, %72 ], [ %66, %67 ]
  %93 = add nsw i64 %65, 1
  %94 = icmp eq i64 %93, %43
  br i1 %94, label %95, label %64, !llvm.loop !128

95:                                               ; preds = %91, %52, %31
  %96 = phi i64 [ 0, %31 ], [ 0, %52 ], [ %92, %91 ]
  ret i64 %96
}

declare i64 @merge(i64 noundef, %struct.Found* noundef, i64* noundef, %struct.Items* noundef, i64 noundef, i64 noundef, i64* noundef, i64* noundef, i64* noundef, float* noundef, i64* noundef, i64* noundef, float* noundef) local_unnamed_addr #3

declare i64 @add_up(i64 noundef, i64* noundef, double* noundef, i64 noundef, %struct.List* noundef, %struct.Items* noundef, i64 noundef, i64 noundef, i64 noundef, i64* noundef, %struct.Found* noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.sqrt.f64(double) #4

declare i64 @best_products(i64 noundef, i64 noundef, float* noundef, double* noundef, i64* noundef, i64 noundef, i64* noundef, i64 noundef, i64* noundef, double* noundef) local_unnamed_addr #3

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare i64 @llvm.smin.i64(i64, i64) #5

attributes #0 = { nofree norecurse nosync nounwind }
attributes #1 = { argmemonly mustprogress nocallback nofree nosync nounwind willreturn }
attributes #2 = { nounwind }
attributes #3 = { nounwind }
attributes #4 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #5 = { nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #6 = { nobuiltin }
attributes #7 = { nobuiltin nounwind }
attributes #8 = { nounwind }

!llvm.module.flags = !{!0, !1, !2}
!llvm.ident = !{!3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{!"clang version 15.0.7 (https://github.com/ziglang/zig-bootstrap a3a6e85f9ec95b1772f5ace363e46df2f336c6b8)"}
!4 = !{!5, !6, i64 8}
!5 = !{!"", !6, i64 0, !6, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !6, i64 40, !9, i64 48, !9, i64 56}
!6 = !{!"long", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!"any pointer", !7, i64 0}
!10 = !{!11, !6, i64 24}
!11 = !{!"", !6, i64 0, !6, i64 8, !6, i64 16, !6, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !9, i64 56, !9, i64 64, !12, i64 72, !9, i64 112, !6, i64 120, !6, i64 128, !9, i64 136, !9, i64 144, !9, i64 152, !9, i64 160, !9, i64 168, !9, i64 176}
!12 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32}
!13 = !{!11, !6, i64 16}
!14 = !{!11, !9, i64 48}
!15 = !{!5, !9, i64 24}
!16 = !{!11, !9, i64 56}
!17 = distinct !{!17, !18, !19}
!18 = !{!"llvm.loop.mustprogress"}
!19 = !{!"llvm.loop.unroll.disable"}
!20 = !{!6, !6, i64 0}
!21 = !{!22, !23, i64 16}
!22 = !{!"", !6, i64 0, !6, i64 8, !23, i64 16}
!23 = !{!"double", !7, i64 0}
!24 = !{!23, !23, i64 0}
!25 = distinct !{!25, !18, !19}
!26 = !{!5, !6, i64 0}
!27 = !{!11, !9, i64 64}
!28 = !{!29, !9, i64 8}
!29 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16}
!30 = !{!29, !9, i64 16}
!31 = !{!11, !9, i64 32}
!32 = !{!11, !9, i64 40}
!33 = !{!22, !6, i64 0}
!34 = !{!29, !6, i64 0}
!35 = !{!11, !6, i64 8}
!36 = !{!5, !6, i64 40}
!37 = !{!22, !6, i64 8}
!38 = !{!5, !9, i64 56}
!39 = !{!7, !7, i64 0}
!40 = !{!5, !9, i64 48}
!41 = distinct !{!41, !18, !19}
!42 = distinct !{!42, !18, !19}
!43 = distinct !{!43, !18, !19}
!44 = distinct !{!44, !18, !19}
!45 = distinct !{!45, !18, !19}
!46 = !{!5, !9, i64 16}
!47 = !{!48, !6, i64 8}
!48 = !{!"", !6, i64 0, !6, i64 8, !6, i64 16, !6, i64 24, !7, i64 32}
!49 = !{!50, !6, i64 40}
!50 = !{!"", !6, i64 0, !6, i64 8, !6, i64 16, !6, i64 24, !6, i64 32, !6, i64 40}
!51 = !{!50, !6, i64 8}
!52 = !{!50, !6, i64 16}
!53 = !{!50, !6, i64 24}
!54 = !{!50, !6, i64 32}
!55 = !{i64 0, i64 8, !20, i64 8, i64 8, !56, i64 16, i64 8, !56, i64 24, i64 8, !56, i64 32, i64 8, !56}
!56 = !{!9, !9, i64 0}
!57 = !{i64 0, i64 8, !56, i64 8, i64 8, !56, i64 16, i64 8, !56, i64 24, i64 8, !56}
!58 = !{i64 0, i64 8, !56, i64 8, i64 8, !56, i64 16, i64 8, !56}
!59 = !{i64 0, i64 8, !56, i64 8, i64 8, !56}
!60 = !{i64 0, i64 8, !56}
!61 = !{!11, !9, i64 112}
!62 = !{!11, !9, i64 80}
!63 = !{!12, !9, i64 8}
!64 = !{!11, !9, i64 88}
!65 = !{!12, !9, i64 16}
!66 = !{!11, !9, i64 96}
!67 = !{!12, !9, i64 24}
!68 = !{!11, !9, i64 104}
!69 = !{!12, !9, i64 32}
!70 = !{!50, !6, i64 0}
!71 = !{!48, !6, i64 16}
!72 = !{!48, !6, i64 0}
!73 = !{!11, !6, i64 0}
!74 = !{!5, !9, i64 32}
!75 = !{!76, !6, i64 0}
!76 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16, !6, i64 24, !6, i64 32, !9, i64 40}
!77 = !{!76, !9, i64 8}
!78 = !{!76, !6, i64 24}
!79 = !{!76, !6, i64 32}
!80 = !{!76, !9, i64 40}
!81 = !{!82, !82, i64 0}
!82 = !{!"int", !7, i64 0}
!83 = distinct !{!83, !18, !19}
!84 = !{!76, !9, i64 16}
!85 = !{!86, !86, i64 0}
!86 = !{!"float", !7, i64 0}
!87 = distinct !{!87, !18, !19}
!88 = distinct !{!88, !18, !19}
!89 = !{!48, !6, i64 24}
!90 = distinct !{!90, !18, !19}
!91 = distinct !{!91, !18, !19}
!92 = !{!93, !9, i64 8}
!93 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16, !9, i64 24}
!94 = !{!93, !6, i64 0}
!95 = distinct !{!95, !18, !19}
!96 = !{!93, !9, i64 24}
!97 = !{!93, !9, i64 16}
!98 = distinct !{!98, !18, !19}
!99 = distinct !{!99, !18, !19}
!100 = distinct !{!100, !18, !19}
!101 = distinct !{!101, !18, !19}
!102 = distinct !{!102, !18, !19}
!103 = distinct !{!103, !18, !19}
!104 = distinct !{!104, !18, !19}
!105 = distinct !{!105, !18, !19}
!106 = distinct !{!106, !18, !19}
!107 = distinct !{!107, !18, !19}
!108 = distinct !{!108, !18, !19}
!109 = distinct !{!109, !18, !19}
!110 = distinct !{!110, !18, !19}
!111 = !{!12, !6, i64 0}
!112 = distinct !{!112, !18, !19}
!113 = !{!11, !6, i64 120}
!114 = !{!11, !6, i64 128}
!115 = !{!11, !9, i64 136}
!116 = !{!11, !9, i64 144}
!117 = !{!11, !9, i64 168}
!118 = !{!11, !9, i64 152}
!119 = !{!11, !9, i64 160}
!120 = !{!11, !9, i64 176}
!121 = !{!122, !9, i64 8}
!122 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40}
!123 = !{!122, !6, i64 0}
!124 = !{!122, !9, i64 16}
!125 = !{!122, !9, i64 24}
!126 = !{!122, !9, i64 32}
!127 = !{!122, !9, i64 40}
!128 = distinct !{!128, !18, !19}
