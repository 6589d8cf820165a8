; translated from sources.c, SHA-256 f89ed32fdfe631c55ba3fe984183dd8def83ccccd897167ec69aef79cfeac740

%struct.Program = type { i64, i64, %struct.Step*, %struct.TriggersOf*, %struct.Items*, i64, double*, i8* }
%struct.Step = type { i64, i64, i64, i64, [4 x i8*] }
%struct.TriggersOf = type { i64, i64, double }
%struct.Items = type { i64, i64*, i64*, i64, i64, i32* }
%struct.Request = type { i64, i64, i64, i64, i64*, i64*, i64*, double*, i64*, %struct.Found, i64*, i64, i64, i64*, i64*, i64*, i64*, float*, float* }
%struct.Found = type { i64, i64*, float*, float*, i64* }
%struct.Turn = type { i64, i64, i64, i64, i64, i64 }
%struct.Triggers = type { i64, i64*, double* }
%struct.List = type { i64, i64*, i64*, i64*, float*, float* }
%struct.Placed = type { i64, double*, i32*, i8*, double*, i64*, double*, double*, double*, double* }
%struct.Vectors = type { i64, i64*, i64*, float* }

; Function Attrs: nofree norecurse nosync nounwind
define dso_local void @exponents(%struct.Program* nocapture noundef readonly %0, %struct.Request* nocapture noundef readonly %1, %struct.Turn* nocapture noundef readonly %2) local_unnamed_addr #0 {
  %4 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 7
  %5 = load double*, double** %4, align 8, !tbaa !4
  %6 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 1
  %7 = load i64, i64* %6, align 8, !tbaa !11
  %8 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 3
  %9 = load i64, i64* %8, align 8, !tbaa !13
  %10 = mul nsw i64 %9, %7
  %11 = getelementptr inbounds double, double* %5, i64 %10
  %12 = icmp sgt i64 %7, 0
  br i1 %12, label %13, label %26

13:                                               ; preds = %3
  %14 = icmp sgt i64 %9, 0
  %15 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 2
  %16 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 6
  %17 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 3
  br label %18

18:                                               ; preds = %13, %33
  %19 = phi i64 [ 0, %13 ], [ %34, %33 ]
  br i1 %14, label %20, label %33

20:                                               ; preds = %18
  %21 = load i64, i64* %15, align 8, !tbaa !14
  %22 = load i64*, i64** %16, align 8, !tbaa !15
  %23 = load %struct.TriggersOf*, %struct.TriggersOf** %17, align 8, !tbaa !16
  %24 = getelementptr inbounds %struct.TriggersOf, %struct.TriggersOf* %23, i64 %19, i32 2
  %25 = mul nsw i64 %19, %9
  br label %36

26:                                               ; preds = %33, %3
  %27 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 0
  %28 = load i64, i64* %27, align 8, !tbaa !17
  %29 = icmp sgt i64 %28, 0
  br i1 %29, label %30, label %52

30:                                               ; preds = %26
  %31 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 2
  %32 = load %struct.Step*, %struct.Step** %31, align 8, !tbaa !18
  br label %53

33:                                               ; preds = %36, %18
  %34 = add nuw nsw i64 %19, 1
  %35 = icmp eq i64 %34, %7
  br i1 %35, label %26, label %18, !llvm.loop !19

36:                                               ; preds = %20, %36
  %37 = phi i64 [ 0, %20 ], [ %50, %36 ]
  %38 = getelementptr inbounds i64, i64* %22, i64 %37
  %39 = load i64, i64* %38, align 8, !tbaa !22
  %40 = sub nsw i64 %21, %39
  %41 = sitofp i64 %40 to double
  %42 = fdiv double %41, 3.600000e+06
  %43 = fcmp ogt double %42, 0.000000e+00
  %44 = select i1 %43, double %42, double 0.000000e+00
  %45 = fneg double %44
  %46 = load double, double* %24, align 8, !tbaa !23
  %47 = fdiv double %45, %46
  %48 = add nsw i64 %37, %25
  %49 = getelementptr inbounds double, double* %5, i64 %48
  store double %47, double* %49, align 8, !tbaa !26
  %50 = add nuw nsw i64 %37, 1
  %51 = icmp eq i64 %50, %9
  br i1 %51, label %33, label %36, !llvm.loop !27

52:                                               ; preds = %80, %26
  ret void

53:                                               ; preds = %30, %80
  %54 = phi double* [ %11, %30 ], [ %81, %80 ]
  %55 = phi i64 [ 0, %30 ], [ %82, %80 ]
  %56 = getelementptr inbounds %struct.Step, %struct.Step* %32, i64 %55, i32 0
  %57 = load i64, i64* %56, align 8, !tbaa !28
  %58 = icmp eq i64 %57, 8
  br i1 %58, label %59, label %80

59:                                               ; preds = %53
  %60 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %55, i32 5
  %61 = load i64, i64* %60, align 8, !tbaa !30
  %62 = icmp eq i64 %61, 0
  br i1 %62, label %63, label %80

63:                                               ; preds = %59
  %64 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %55, i32 3
  %65 = load i64, i64* %64, align 8, !tbaa !32
  %66 = inttoptr i64 %65 to double*
  %67 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %55, i32 1
  %68 = load i64, i64* %67, align 8, !tbaa !33
  %69 = icmp sgt i64 %68, 0
  br i1 %69, label %70, label %80

70:                                               ; preds = %63, %70
  %71 = phi i64 [ %78, %70 ], [ 0, %63 ]
  %72 = phi double* [ %77, %70 ], [ %54, %63 ]
  %73 = getelementptr inbounds double, double* %66, i64 %71
  %74 = load double, double* %73, align 8, !tbaa !26
  %75 = fmul double %74, 0x40C8E30240B78034
  store double %75, double* %73, align 8, !tbaa !26
  %76 = fdiv double %75, -1.500000e+00
  %77 = getelementptr inbounds double, double* %72, i64 1
  store double %76, double* %72, align 8, !tbaa !26
  %78 = add nuw nsw i64 %71, 1
  %79 = icmp eq i64 %78, %68
  br i1 %79, label %80, label %70, !llvm.loop !34

80:                                               ; preds = %70, %63, %53, %59
  %81 = phi double* [ %54, %53 ], [ %54, %59 ], [ %54, %63 ], [ %77, %70 ]
  %82 = add nuw nsw i64 %55, 1
  %83 = icmp eq i64 %82, %28
  br i1 %83, label %52, label %53, !llvm.loop !35
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
  %8 = load i64, i64* %7, align 8, !tbaa !17
  %9 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 8
  %10 = load i64*, i64** %9, align 8, !tbaa !36
  %11 = getelementptr inbounds i64, i64* %10, i64 %8
  %12 = bitcast i64* %11 to %struct.Found*
  %13 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %8
  %14 = bitcast %struct.Found* %13 to %struct.Triggers*
  %15 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 7
  %16 = load double*, double** %15, align 8, !tbaa !4
  %17 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 1
  %18 = load i64, i64* %17, align 8, !tbaa !11
  %19 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 3
  %20 = load i64, i64* %19, align 8, !tbaa !13
  %21 = mul nsw i64 %20, %18
  %22 = getelementptr inbounds double, double* %16, i64 %21
  %23 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %14, i64 %18, i32 0
  %24 = icmp sgt i64 %18, 0
  br i1 %24, label %25, label %36

25:                                               ; preds = %3
  %26 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 3
  %27 = load %struct.TriggersOf*, %struct.TriggersOf** %26, align 8, !tbaa !16
  %28 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 4
  %29 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 5
  %30 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 2
  %31 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 6
  %32 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 5
  %33 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 7
  %34 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 6
  %35 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 1
  br label %84

36:                                               ; preds = %219, %3
  %37 = phi i64* [ %23, %3 ], [ %95, %219 ]
  %38 = icmp sgt i64 %8, 0
  br i1 %38, label %39, label %1284

39:                                               ; preds = %36
  %40 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 2
  %41 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 10
  %42 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 9, i32 1
  %43 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 9, i32 2
  %44 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 9, i32 3
  %45 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 9, i32 4
  %46 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 4
  %47 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 4
  %48 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 0
  %49 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 0
  %50 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 4
  %51 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 4
  %52 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 0
  %53 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 0
  %54 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 0
  %55 = getelementptr inbounds i64, i64* %37, i64 128
  %56 = bitcast [8 x double]* %6 to i8*
  %57 = getelementptr inbounds [8 x double], [8 x double]* %6, i64 0, i64 0
  %58 = getelementptr inbounds [8 x double], [8 x double]* %6, i64 0, i64 1
  %59 = getelementptr inbounds [8 x double], [8 x double]* %6, i64 0, i64 2
  %60 = getelementptr inbounds [8 x double], [8 x double]* %6, i64 0, i64 3
  %61 = getelementptr inbounds [8 x double], [8 x double]* %6, i64 0, i64 4
  %62 = getelementptr inbounds [8 x double], [8 x double]* %6, i64 0, i64 5
  %63 = getelementptr inbounds [8 x double], [8 x double]* %6, i64 0, i64 6
  %64 = getelementptr inbounds [8 x double], [8 x double]* %6, i64 0, i64 7
  %65 = bitcast [8 x double]* %5 to i8*
  %66 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 0
  %67 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 1
  %68 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 2
  %69 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 3
  %70 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 4
  %71 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 5
  %72 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 6
  %73 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 7
  %74 = bitcast [8 x double]* %4 to i8*
  %75 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 0
  %76 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 1
  %77 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 2
  %78 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 3
  %79 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 4
  %80 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 5
  %81 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 6
  %82 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 7
  %83 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 10
  br label %223

84:                                               ; preds = %25, %219
  %85 = phi i64* [ %23, %25 ], [ %95, %219 ]
  %86 = phi i64 [ 0, %25 ], [ %220, %219 ]
  %87 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %14, i64 %86, i32 1
  store i64* %85, i64** %87, align 8, !tbaa !37
  %88 = load i64, i64* %19, align 8, !tbaa !13
  %89 = getelementptr i64, i64* %85, i64 1
  %90 = getelementptr i64, i64* %89, i64 %88
  %91 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %14, i64 %86, i32 2
  %92 = bitcast double** %91 to i64**
  store i64* %90, i64** %92, align 8, !tbaa !39
  %93 = shl i64 %88, 1
  %94 = add i64 %93, 2
  %95 = getelementptr inbounds i64, i64* %85, i64 %94
  %96 = mul nsw i64 %88, %86
  %97 = getelementptr inbounds double, double* %16, i64 %96
  %98 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %14, i64 %86, i32 1
  %99 = load i64*, i64** %98, align 8, !tbaa !37
  %100 = getelementptr inbounds i64, i64* %99, i64 1
  %101 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %14, i64 %86, i32 2
  %102 = load double*, double** %101, align 8, !tbaa !39
  %103 = getelementptr inbounds double, double* %102, i64 1
  %104 = icmp sgt i64 %88, 0
  br i1 %104, label %105, label %109

105:                                              ; preds = %84
  %106 = load i64*, i64** %28, align 8, !tbaa !40
  %107 = load i64*, i64** %29, align 8, !tbaa !41
  %108 = getelementptr inbounds %struct.TriggersOf, %struct.TriggersOf* %27, i64 %86, i32 1
  br label %117

109:                                              ; preds = %194, %84
  %110 = phi i64 [ 0, %84 ], [ %195, %194 ]
  %111 = getelementptr inbounds %struct.TriggersOf, %struct.TriggersOf* %27, i64 %86, i32 0
  %112 = load i64, i64* %111, align 8, !tbaa !42
  %113 = tail call i64 @llvm.smin.i64(i64 %110, i64 %112)
  %114 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %14, i64 %86, i32 0
  store i64 %113, i64* %114, align 8, !tbaa !43
  %115 = load i64, i64* %35, align 8, !tbaa !44
  %116 = icmp eq i64 %115, 0
  br i1 %116, label %199, label %200

117:                                              ; preds = %194, %105
  %118 = phi i64 [ 0, %105 ], [ %195, %194 ]
  %119 = phi i64 [ 0, %105 ], [ %196, %194 ]
  %120 = getelementptr inbounds i64, i64* %106, i64 %119
  %121 = load i64, i64* %120, align 8, !tbaa !22
  %122 = getelementptr inbounds i64, i64* %107, i64 %119
  %123 = load i64, i64* %122, align 8, !tbaa !22
  %124 = icmp eq i64 %121, 0
  br i1 %124, label %194, label %125

125:                                              ; preds = %117
  %126 = load i64, i64* %30, align 8, !tbaa !14
  %127 = load i64*, i64** %31, align 8, !tbaa !15
  %128 = getelementptr inbounds i64, i64* %127, i64 %119
  %129 = load i64, i64* %128, align 8, !tbaa !22
  %130 = icmp sle i64 %126, %129
  %131 = icmp slt i64 %123, 0
  %132 = select i1 %130, i1 true, i1 %131
  br i1 %132, label %194, label %133

133:                                              ; preds = %125
  %134 = load i64, i64* %32, align 8, !tbaa !45
  %135 = icmp slt i64 %123, %134
  br i1 %135, label %136, label %194

136:                                              ; preds = %133
  %137 = load i64, i64* %108, align 8, !tbaa !46
  %138 = icmp eq i64 %137, 0
  br i1 %138, label %144, label %139

139:                                              ; preds = %136
  %140 = load i8*, i8** %33, align 8, !tbaa !47
  %141 = getelementptr inbounds i8, i8* %140, i64 %123
  %142 = load i8, i8* %141, align 1, !tbaa !48
  %143 = icmp eq i8 %142, 0
  br i1 %143, label %194, label %144

144:                                              ; preds = %139, %136
  %145 = load double*, double** %34, align 8, !tbaa !49
  %146 = getelementptr inbounds double, double* %145, i64 %123
  %147 = load double, double* %146, align 8, !tbaa !26
  %148 = getelementptr inbounds double, double* %97, i64 %119
  %149 = load double, double* %148, align 8, !tbaa !26
  %150 = fmul double %147, %149
  %151 = fcmp ogt double %150, 0.000000e+00
  br i1 %151, label %152, label %194

152:                                              ; preds = %144
  %153 = icmp sgt i64 %118, 0
  br i1 %153, label %154, label %166

154:                                              ; preds = %152, %159
  %155 = phi i64 [ %160, %159 ], [ 0, %152 ]
  %156 = getelementptr inbounds i64, i64* %100, i64 %155
  %157 = load i64, i64* %156, align 8, !tbaa !22
  %158 = icmp eq i64 %157, %121
  br i1 %158, label %162, label %159

159:                                              ; preds = %154
  %160 = add nuw nsw i64 %155, 1
  %161 = icmp eq i64 %160, %118
  br i1 %161, label %166, label %154, !llvm.loop !50

162:                                              ; preds = %154
  %163 = getelementptr inbounds double, double* %103, i64 %155
  %164 = load double, double* %163, align 8, !tbaa !26
  %165 = fcmp ult double %164, %150
  br i1 %165, label %166, label %194

166:                                              ; preds = %159, %162, %152
  %167 = phi i64 [ %155, %162 ], [ 0, %152 ], [ %118, %159 ]
  %168 = icmp eq i64 %167, %118
  %169 = zext i1 %168 to i64
  %170 = add nsw i64 %118, %169
  %171 = icmp sgt i64 %167, 0
  br i1 %171, label %172, label %190

172:                                              ; preds = %166, %183
  %173 = phi i64 [ %188, %183 ], [ %167, %166 ]
  %174 = getelementptr inbounds double, double* %102, i64 %173
  %175 = load double, double* %174, align 8, !tbaa !26
  %176 = fcmp ogt double %175, %150
  br i1 %176, label %190, label %177

177:                                              ; preds = %172
  %178 = fcmp oeq double %175, %150
  br i1 %178, label %179, label %183

179:                                              ; preds = %177
  %180 = getelementptr inbounds i64, i64* %99, i64 %173
  %181 = load i64, i64* %180, align 8, !tbaa !22
  %182 = icmp slt i64 %181, %121
  br i1 %182, label %190, label %183

183:                                              ; preds = %179, %177
  %184 = getelementptr inbounds i64, i64* %99, i64 %173
  %185 = load i64, i64* %184, align 8, !tbaa !22
  %186 = getelementptr inbounds i64, i64* %100, i64 %173
  store i64 %185, i64* %186, align 8, !tbaa !22
  %187 = getelementptr inbounds double, double* %103, i64 %173
  store double %175, double* %187, align 8, !tbaa !26
  %188 = add nsw i64 %173, -1
  %189 = icmp sgt i64 %173, 1
  br i1 %189, label %172, label %190, !llvm.loop !51

190:                                              ; preds = %183, %179, %172, %166
  %191 = phi i64 [ %167, %166 ], [ 0, %183 ], [ %173, %179 ], [ %173, %172 ]
  %192 = getelementptr inbounds i64, i64* %100, i64 %191
  store i64 %121, i64* %192, align 8, !tbaa !22
  %193 = getelementptr inbounds double, double* %103, i64 %191
  store double %150, double* %193, align 8, !tbaa !26
  br label %194

194:                                              ; preds = %190, %162, %144, %139, %133, %125, %117
  %195 = phi i64 [ %118, %133 ], [ %118, %125 ], [ %118, %117 ], [ %118, %139 ], [ %170, %190 ], [ %118, %144 ], [ %118, %162 ]
  %196 = add nuw nsw i64 %119, 1
  %197 = load i64, i64* %19, align 8, !tbaa !13
  %198 = icmp slt i64 %196, %197
  br i1 %198, label %117, label %109, !llvm.loop !52

199:                                              ; preds = %109
  store i64* %100, i64** %98, align 8, !tbaa !37
  store double* %103, double** %101, align 8, !tbaa !39
  br label %219

200:                                              ; preds = %109
  store i64 %115, i64* %99, align 8, !tbaa !22
  store double 2.000000e+00, double* %102, align 8, !tbaa !26
  store i64 1, i64* %114, align 8, !tbaa !43
  %201 = icmp sgt i64 %113, 0
  br i1 %201, label %202, label %219

202:                                              ; preds = %200, %216
  %203 = phi i64 [ %217, %216 ], [ 0, %200 ]
  %204 = getelementptr inbounds i64, i64* %100, i64 %203
  %205 = load i64, i64* %204, align 8, !tbaa !22
  %206 = load i64, i64* %35, align 8, !tbaa !44
  %207 = icmp eq i64 %205, %206
  br i1 %207, label %216, label %208

208:                                              ; preds = %202
  %209 = load i64, i64* %114, align 8, !tbaa !43
  %210 = getelementptr inbounds i64, i64* %99, i64 %209
  store i64 %205, i64* %210, align 8, !tbaa !22
  %211 = getelementptr inbounds double, double* %103, i64 %203
  %212 = load double, double* %211, align 8, !tbaa !26
  %213 = load i64, i64* %114, align 8, !tbaa !43
  %214 = add nsw i64 %213, 1
  store i64 %214, i64* %114, align 8, !tbaa !43
  %215 = getelementptr inbounds double, double* %102, i64 %213
  store double %212, double* %215, align 8, !tbaa !26
  br label %216

216:                                              ; preds = %208, %202
  %217 = add nuw nsw i64 %203, 1
  %218 = icmp eq i64 %217, %113
  br i1 %218, label %219, label %202, !llvm.loop !53

219:                                              ; preds = %216, %199, %200
  %220 = add nuw nsw i64 %86, 1
  %221 = load i64, i64* %17, align 8, !tbaa !11
  %222 = icmp slt i64 %220, %221
  br i1 %222, label %84, label %36, !llvm.loop !54

223:                                              ; preds = %39, %1281
  %224 = phi i64 [ 0, %39 ], [ %1280, %1281 ]
  %225 = phi double* [ %22, %39 ], [ %1279, %1281 ]
  %226 = phi i64 [ 0, %39 ], [ %1282, %1281 ]
  %227 = load %struct.Step*, %struct.Step** %40, align 8, !tbaa !18
  %228 = getelementptr inbounds %struct.Step, %struct.Step* %227, i64 %226
  %229 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %226
  %230 = getelementptr inbounds %struct.Step, %struct.Step* %227, i64 %226, i32 1
  %231 = load i64, i64* %230, align 8, !tbaa !55
  %232 = getelementptr inbounds i64, i64* %10, i64 %226
  store i64 %231, i64* %232, align 8, !tbaa !22
  %233 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %226, i32 5
  %234 = load i64, i64* %233, align 8, !tbaa !30
  %235 = icmp eq i64 %234, 0
  br i1 %235, label %256, label %236

236:                                              ; preds = %223
  %237 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %226, i32 1
  %238 = load i64, i64* %237, align 8, !tbaa !33
  %239 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %226, i32 2
  %240 = load i64, i64* %239, align 8, !tbaa !56
  %241 = inttoptr i64 %240 to i64*
  %242 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %226, i32 3
  %243 = load i64, i64* %242, align 8, !tbaa !32
  %244 = inttoptr i64 %243 to float*
  %245 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %226, i32 4
  %246 = load i64, i64* %245, align 8, !tbaa !57
  %247 = inttoptr i64 %246 to float*
  %248 = inttoptr i64 %234 to i64*
  %249 = getelementptr inbounds %struct.Found, %struct.Found* %229, i64 0, i32 0
  store i64 %238, i64* %249, align 8, !tbaa.struct !58
  %250 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %226, i32 1
  store i64* %241, i64** %250, align 8, !tbaa.struct !60
  %251 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %226, i32 2
  store float* %244, float** %251, align 8, !tbaa.struct !61
  %252 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %226, i32 3
  store float* %247, float** %252, align 8, !tbaa.struct !62
  %253 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %226, i32 4
  store i64* %248, i64** %253, align 8, !tbaa.struct !63
  %254 = load i64*, i64** %41, align 8, !tbaa !64
  %255 = getelementptr inbounds i64, i64* %254, i64 %226
  store i64 %238, i64* %255, align 8, !tbaa !22
  br label %1277

256:                                              ; preds = %223
  %257 = load i64*, i64** %42, align 8, !tbaa !65
  %258 = getelementptr inbounds i64, i64* %257, i64 %224
  %259 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %226, i32 1
  store i64* %258, i64** %259, align 8, !tbaa !66
  %260 = load float*, float** %43, align 8, !tbaa !67
  %261 = getelementptr inbounds float, float* %260, i64 %224
  %262 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %226, i32 2
  store float* %261, float** %262, align 8, !tbaa !68
  %263 = load float*, float** %44, align 8, !tbaa !69
  %264 = getelementptr inbounds float, float* %263, i64 %224
  %265 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %226, i32 3
  store float* %264, float** %265, align 8, !tbaa !70
  %266 = load i64*, i64** %45, align 8, !tbaa !71
  %267 = getelementptr inbounds i64, i64* %266, i64 %224
  %268 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %226, i32 4
  store i64* %267, i64** %268, align 8, !tbaa !72
  %269 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %226, i32 0
  %270 = load i64, i64* %269, align 8, !tbaa !73
  %271 = add nsw i64 %270, %224
  %272 = getelementptr inbounds %struct.Step, %struct.Step* %227, i64 %226, i32 2
  %273 = load i64, i64* %272, align 8, !tbaa !74
  %274 = tail call i64 @llvm.smin.i64(i64 %270, i64 %273)
  %275 = icmp eq i64 %270, 0
  br i1 %275, label %1261, label %276

276:                                              ; preds = %256
  %277 = getelementptr inbounds %struct.Step, %struct.Step* %228, i64 0, i32 0
  %278 = load i64, i64* %277, align 8, !tbaa !28
  switch i64 %278, label %1261 [
    i64 7, label %828
    i64 1, label %279
    i64 2, label %285
    i64 3, label %318
    i64 4, label %432
    i64 5, label %535
    i64 6, label %563
    i64 8, label %634
  ]

279:                                              ; preds = %276
  %280 = getelementptr inbounds %struct.Step, %struct.Step* %227, i64 %226, i32 4, i64 0
  %281 = bitcast i8** %280 to %struct.List**
  %282 = load %struct.List*, %struct.List** %281, align 8, !tbaa !59
  %283 = load i64, i64* %54, align 8, !tbaa !75
  %284 = tail call fastcc i64 @first_of(%struct.List* noundef %282, i64 noundef %283, i64 noundef %270, i64 noundef 0, %struct.Found* noundef nonnull %229) #6
  br label %1261

285:                                              ; preds = %276
  %286 = load i64, i64* %53, align 8, !tbaa !75
  %287 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %226, i32 1
  %288 = load i64, i64* %287, align 8, !tbaa !33
  %289 = icmp eq i64 %288, 0
  br i1 %289, label %295, label %290

290:                                              ; preds = %285
  %291 = getelementptr inbounds %struct.Step, %struct.Step* %227, i64 %226, i32 4, i64 %288
  %292 = bitcast i8** %291 to %struct.List**
  %293 = load %struct.List*, %struct.List** %292, align 8, !tbaa !59
  %294 = tail call fastcc i64 @first_of(%struct.List* noundef %293, i64 noundef %286, i64 noundef %270, i64 noundef %286, %struct.Found* noundef nonnull %229) #6
  br label %295

295:                                              ; preds = %290, %285
  %296 = phi i64 [ %294, %290 ], [ 0, %285 ]
  %297 = icmp sgt i64 %296, 0
  br i1 %297, label %304, label %298

298:                                              ; preds = %295
  %299 = getelementptr inbounds %struct.Step, %struct.Step* %227, i64 %226, i32 4, i64 0
  %300 = bitcast i8** %299 to %struct.List**
  %301 = load %struct.List*, %struct.List** %300, align 8, !tbaa !59
  %302 = load i64, i64* %269, align 8, !tbaa !73
  %303 = tail call fastcc i64 @first_of(%struct.List* noundef %301, i64 noundef %286, i64 noundef %302, i64 noundef 0, %struct.Found* noundef nonnull %229) #6
  br label %304

304:                                              ; preds = %295, %298
  %305 = phi i64 [ 0, %298 ], [ %286, %295 ]
  %306 = phi i64 [ %303, %298 ], [ %296, %295 ]
  %307 = getelementptr inbounds %struct.Step, %struct.Step* %227, i64 %226, i32 4, i64 3
  %308 = bitcast i8** %307 to %struct.List**
  %309 = load %struct.List*, %struct.List** %308, align 8, !tbaa !59
  %310 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %226, i32 3
  %311 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %226, i32 2
  %312 = select i1 %297, i64* %311, i64* %310
  %313 = load i64, i64* %312, align 8, !tbaa !22
  %314 = load i64, i64* %269, align 8, !tbaa !73
  %315 = tail call fastcc i64 @first_of(%struct.List* noundef %309, i64 noundef %313, i64 noundef %314, i64 noundef %305, %struct.Found* noundef nonnull %229) #6
  %316 = icmp eq i64 %315, 0
  %317 = select i1 %316, i64 %306, i64 %315
  br label %1261

318:                                              ; preds = %276
  %319 = load %struct.Items*, %struct.Items** %51, align 8, !tbaa !76
  %320 = load i64, i64* %52, align 8, !tbaa !75
  %321 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %226, i32 2
  %322 = load i64, i64* %321, align 8, !tbaa !56
  %323 = icmp eq i64 %322, 0
  br i1 %323, label %329, label %324

324:                                              ; preds = %318
  %325 = getelementptr inbounds %struct.Step, %struct.Step* %227, i64 %226, i32 4, i64 0
  %326 = bitcast i8** %325 to %struct.List**
  %327 = load %struct.List*, %struct.List** %326, align 8, !tbaa !59
  %328 = tail call fastcc i64 @first_of(%struct.List* noundef %327, i64 noundef %322, i64 noundef %270, i64 noundef 0, %struct.Found* noundef nonnull %229) #6
  br label %329

329:                                              ; preds = %324, %318
  %330 = phi i64 [ %328, %324 ], [ 0, %318 ]
  %331 = icmp eq i64 %330, 0
  br i1 %331, label %332, label %343

332:                                              ; preds = %329
  %333 = load i64, i64* %321, align 8, !tbaa !56
  %334 = icmp eq i64 %333, 0
  br i1 %334, label %343, label %335

335:                                              ; preds = %332
  %336 = getelementptr inbounds %struct.Step, %struct.Step* %227, i64 %226, i32 4, i64 0
  %337 = bitcast i8** %336 to %struct.List**
  %338 = load %struct.List*, %struct.List** %337, align 8, !tbaa !59
  %339 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %226, i32 3
  %340 = load i64, i64* %339, align 8, !tbaa !32
  %341 = load i64, i64* %269, align 8, !tbaa !73
  %342 = tail call fastcc i64 @first_of(%struct.List* noundef %338, i64 noundef %340, i64 noundef %341, i64 noundef 0, %struct.Found* noundef nonnull %229) #6
  br label %343

343:                                              ; preds = %335, %332, %329
  %344 = phi i64 [ %330, %329 ], [ %342, %335 ], [ 0, %332 ]
  %345 = icmp sgt i64 %344, 0
  br i1 %345, label %346, label %1261

346:                                              ; preds = %343
  %347 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %226, i32 1
  %348 = load i64*, i64** %347, align 8, !tbaa !66
  %349 = getelementptr inbounds %struct.Items, %struct.Items* %319, i64 0, i32 0
  %350 = getelementptr inbounds %struct.Items, %struct.Items* %319, i64 0, i32 1
  %351 = getelementptr inbounds %struct.Items, %struct.Items* %319, i64 0, i32 3
  %352 = getelementptr inbounds %struct.Items, %struct.Items* %319, i64 0, i32 4
  %353 = getelementptr inbounds %struct.Items, %struct.Items* %319, i64 0, i32 5
  %354 = getelementptr inbounds %struct.Items, %struct.Items* %319, i64 0, i32 2
  %355 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %226, i32 2
  %356 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %226, i32 3
  br label %357

357:                                              ; preds = %428, %346
  %358 = phi i64 [ 0, %346 ], [ %430, %428 ]
  %359 = phi i64 [ 0, %346 ], [ %429, %428 ]
  %360 = getelementptr inbounds i64, i64* %348, i64 %358
  %361 = load i64, i64* %360, align 8, !tbaa !22
  %362 = load i64, i64* %349, align 8, !tbaa !77
  %363 = icmp eq i64 %362, 0
  br i1 %363, label %405, label %364

364:                                              ; preds = %357
  %365 = load i64*, i64** %350, align 8, !tbaa !79
  %366 = load i64, i64* %365, align 8, !tbaa !22
  %367 = icmp slt i64 %361, %366
  br i1 %367, label %405, label %368

368:                                              ; preds = %364
  %369 = sub i64 %361, %366
  %370 = load i64, i64* %351, align 8, !tbaa !80
  %371 = lshr i64 %369, %370
  %372 = load i64, i64* %352, align 8, !tbaa !81
  %373 = icmp ult i64 %371, %372
  br i1 %373, label %374, label %405

374:                                              ; preds = %368
  %375 = load i32*, i32** %353, align 8, !tbaa !82
  %376 = getelementptr inbounds i32, i32* %375, i64 %371
  %377 = load i32, i32* %376, align 4, !tbaa !83
  %378 = sext i32 %377 to i64
  %379 = add i64 %371, 1
  %380 = getelementptr inbounds i32, i32* %375, i64 %379
  %381 = load i32, i32* %380, align 4, !tbaa !83
  %382 = icmp slt i32 %377, %381
  br i1 %382, label %383, label %397

383:                                              ; preds = %374
  %384 = sext i32 %381 to i64
  br label %385

385:                                              ; preds = %385, %383
  %386 = phi i64 [ %395, %385 ], [ %384, %383 ]
  %387 = phi i64 [ %394, %385 ], [ %378, %383 ]
  %388 = add nsw i64 %387, %386
  %389 = sdiv i64 %388, 2
  %390 = getelementptr inbounds i64, i64* %365, i64 %389
  %391 = load i64, i64* %390, align 8, !tbaa !22
  %392 = icmp slt i64 %391, %361
  %393 = add nsw i64 %389, 1
  %394 = select i1 %392, i64 %393, i64 %387
  %395 = select i1 %392, i64 %386, i64 %389
  %396 = icmp slt i64 %394, %395
  br i1 %396, label %385, label %397, !llvm.loop !85

397:                                              ; preds = %385, %374
  %398 = phi i64 [ %378, %374 ], [ %394, %385 ]
  %399 = icmp slt i64 %398, %362
  br i1 %399, label %400, label %405

400:                                              ; preds = %397
  %401 = getelementptr inbounds i64, i64* %365, i64 %398
  %402 = load i64, i64* %401, align 8, !tbaa !22
  %403 = icmp eq i64 %402, %361
  %404 = select i1 %403, i64 %398, i64 -1
  br label %405

405:                                              ; preds = %400, %397, %368, %364, %357
  %406 = phi i64 [ -1, %364 ], [ -1, %357 ], [ -1, %368 ], [ -1, %397 ], [ %404, %400 ]
  %407 = icmp sgt i64 %406, -1
  br i1 %407, label %408, label %414

408:                                              ; preds = %405
  %409 = load i64*, i64** %354, align 8, !tbaa !86
  %410 = getelementptr inbounds i64, i64* %409, i64 %406
  %411 = load i64, i64* %410, align 8, !tbaa !22
  %412 = icmp eq i64 %411, %320
  %413 = zext i1 %412 to i32
  br label %414

414:                                              ; preds = %408, %405
  %415 = phi i32 [ 0, %405 ], [ %413, %408 ]
  %416 = icmp eq i32 %415, 0
  br i1 %416, label %428, label %417

417:                                              ; preds = %414
  %418 = getelementptr inbounds i64, i64* %348, i64 %359
  store i64 %361, i64* %418, align 8, !tbaa !22
  %419 = load float*, float** %355, align 8, !tbaa !68
  %420 = getelementptr inbounds float, float* %419, i64 %358
  %421 = load float, float* %420, align 4, !tbaa !87
  %422 = getelementptr inbounds float, float* %419, i64 %359
  store float %421, float* %422, align 4, !tbaa !87
  %423 = load float*, float** %356, align 8, !tbaa !70
  %424 = getelementptr inbounds float, float* %423, i64 %358
  %425 = load float, float* %424, align 4, !tbaa !87
  %426 = add nsw i64 %359, 1
  %427 = getelementptr inbounds float, float* %423, i64 %359
  store float %425, float* %427, align 4, !tbaa !87
  br label %428

428:                                              ; preds = %417, %414
  %429 = phi i64 [ %426, %417 ], [ %359, %414 ]
  %430 = add nuw nsw i64 %358, 1
  %431 = icmp eq i64 %430, %344
  br i1 %431, label %1261, label %357, !llvm.loop !89

432:                                              ; preds = %276
  %433 = load i64, i64* %49, align 8, !tbaa !75
  %434 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %226, i32 2
  %435 = load i64, i64* %434, align 8, !tbaa !56
  %436 = inttoptr i64 %435 to i64*
  %437 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %226, i32 3
  %438 = load i64, i64* %437, align 8, !tbaa !32
  %439 = inttoptr i64 %438 to float*
  %440 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %226, i32 1
  %441 = load i64, i64* %440, align 8, !tbaa !33
  %442 = icmp sgt i64 %441, 0
  br i1 %442, label %443, label %1261

443:                                              ; preds = %432
  %444 = load %struct.Items*, %struct.Items** %50, align 8, !tbaa !76
  %445 = getelementptr inbounds %struct.Items, %struct.Items* %444, i64 0, i32 0
  %446 = getelementptr inbounds %struct.Items, %struct.Items* %444, i64 0, i32 1
  %447 = getelementptr inbounds %struct.Items, %struct.Items* %444, i64 0, i32 3
  %448 = getelementptr inbounds %struct.Items, %struct.Items* %444, i64 0, i32 4
  %449 = getelementptr inbounds %struct.Items, %struct.Items* %444, i64 0, i32 5
  %450 = getelementptr inbounds %struct.Items, %struct.Items* %444, i64 0, i32 2
  %451 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %226, i32 4
  %452 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %226, i32 1
  %453 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %226, i32 2
  %454 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %226, i32 3
  br label %455

455:                                              ; preds = %530, %443
  %456 = phi i64 [ 0, %443 ], [ %532, %530 ]
  %457 = phi i64 [ 0, %443 ], [ %531, %530 ]
  %458 = load i64, i64* %269, align 8, !tbaa !73
  %459 = icmp slt i64 %457, %458
  br i1 %459, label %460, label %1261

460:                                              ; preds = %455
  %461 = getelementptr inbounds i64, i64* %436, i64 %456
  %462 = load i64, i64* %461, align 8, !tbaa !22
  %463 = load i64, i64* %445, align 8, !tbaa !77
  %464 = icmp eq i64 %463, 0
  br i1 %464, label %506, label %465

465:                                              ; preds = %460
  %466 = load i64*, i64** %446, align 8, !tbaa !79
  %467 = load i64, i64* %466, align 8, !tbaa !22
  %468 = icmp slt i64 %462, %467
  br i1 %468, label %506, label %469

469:                                              ; preds = %465
  %470 = sub i64 %462, %467
  %471 = load i64, i64* %447, align 8, !tbaa !80
  %472 = lshr i64 %470, %471
  %473 = load i64, i64* %448, align 8, !tbaa !81
  %474 = icmp ult i64 %472, %473
  br i1 %474, label %475, label %506

475:                                              ; preds = %469
  %476 = load i32*, i32** %449, align 8, !tbaa !82
  %477 = getelementptr inbounds i32, i32* %476, i64 %472
  %478 = load i32, i32* %477, align 4, !tbaa !83
  %479 = sext i32 %478 to i64
  %480 = add i64 %472, 1
  %481 = getelementptr inbounds i32, i32* %476, i64 %480
  %482 = load i32, i32* %481, align 4, !tbaa !83
  %483 = icmp slt i32 %478, %482
  br i1 %483, label %484, label %498

484:                                              ; preds = %475
  %485 = sext i32 %482 to i64
  br label %486

486:                                              ; preds = %486, %484
  %487 = phi i64 [ %496, %486 ], [ %485, %484 ]
  %488 = phi i64 [ %495, %486 ], [ %479, %484 ]
  %489 = add nsw i64 %488, %487
  %490 = sdiv i64 %489, 2
  %491 = getelementptr inbounds i64, i64* %466, i64 %490
  %492 = load i64, i64* %491, align 8, !tbaa !22
  %493 = icmp slt i64 %492, %462
  %494 = add nsw i64 %490, 1
  %495 = select i1 %493, i64 %494, i64 %488
  %496 = select i1 %493, i64 %487, i64 %490
  %497 = icmp slt i64 %495, %496
  br i1 %497, label %486, label %498, !llvm.loop !85

498:                                              ; preds = %486, %475
  %499 = phi i64 [ %479, %475 ], [ %495, %486 ]
  %500 = icmp slt i64 %499, %463
  br i1 %500, label %501, label %506

501:                                              ; preds = %498
  %502 = getelementptr inbounds i64, i64* %466, i64 %499
  %503 = load i64, i64* %502, align 8, !tbaa !22
  %504 = icmp eq i64 %503, %462
  %505 = select i1 %504, i64 %499, i64 -1
  br label %506

506:                                              ; preds = %501, %498, %469, %465, %460
  %507 = phi i64 [ -1, %465 ], [ -1, %460 ], [ -1, %469 ], [ -1, %498 ], [ %505, %501 ]
  %508 = icmp sgt i64 %507, -1
  br i1 %508, label %509, label %515

509:                                              ; preds = %506
  %510 = load i64*, i64** %450, align 8, !tbaa !86
  %511 = getelementptr inbounds i64, i64* %510, i64 %507
  %512 = load i64, i64* %511, align 8, !tbaa !22
  %513 = icmp eq i64 %512, %433
  %514 = zext i1 %513 to i32
  br label %515

515:                                              ; preds = %509, %506
  %516 = phi i32 [ 0, %506 ], [ %514, %509 ]
  %517 = icmp eq i32 %516, 0
  br i1 %517, label %530, label %518

518:                                              ; preds = %515
  %519 = load i64*, i64** %451, align 8, !tbaa !72
  %520 = getelementptr inbounds i64, i64* %519, i64 %457
  store i64 %462, i64* %520, align 8, !tbaa !22
  %521 = load i64*, i64** %452, align 8, !tbaa !66
  %522 = getelementptr inbounds i64, i64* %521, i64 %457
  store i64 %462, i64* %522, align 8, !tbaa !22
  %523 = getelementptr inbounds float, float* %439, i64 %456
  %524 = load float, float* %523, align 4, !tbaa !87
  %525 = load float*, float** %453, align 8, !tbaa !68
  %526 = getelementptr inbounds float, float* %525, i64 %457
  store float %524, float* %526, align 4, !tbaa !87
  %527 = load float*, float** %454, align 8, !tbaa !70
  %528 = add nsw i64 %457, 1
  %529 = getelementptr inbounds float, float* %527, i64 %457
  store float 0x7FF8000000000000, float* %529, align 4, !tbaa !87
  br label %530

530:                                              ; preds = %518, %515
  %531 = phi i64 [ %528, %518 ], [ %457, %515 ]
  %532 = add nuw nsw i64 %456, 1
  %533 = load i64, i64* %440, align 8, !tbaa !33
  %534 = icmp slt i64 %532, %533
  br i1 %534, label %455, label %1261, !llvm.loop !90

535:                                              ; preds = %276
  %536 = getelementptr inbounds %struct.Step, %struct.Step* %227, i64 %226, i32 3
  %537 = load i64, i64* %536, align 8, !tbaa !91
  %538 = getelementptr inbounds %struct.Step, %struct.Step* %227, i64 %226, i32 4, i64 0
  %539 = bitcast i8** %538 to %struct.List**
  %540 = load %struct.List*, %struct.List** %539, align 8, !tbaa !59
  %541 = load %struct.Items*, %struct.Items** %47, align 8, !tbaa !76
  %542 = load i64, i64* %48, align 8, !tbaa !75
  %543 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %14, i64 %537, i32 0
  %544 = load i64, i64* %543, align 8, !tbaa !43
  %545 = mul nsw i64 %544, %274
  %546 = icmp eq i64 %545, 0
  br i1 %546, label %1261, label %547

547:                                              ; preds = %535
  %548 = shl nsw i64 %545, 1
  %549 = icmp slt i64 %545, 1
  br i1 %549, label %555, label %550

550:                                              ; preds = %547, %550
  %551 = phi i64 [ %553, %550 ], [ 1, %547 ]
  %552 = shl nsw i64 %551, 1
  %553 = or i64 %552, 1
  %554 = icmp sgt i64 %553, %548
  br i1 %554, label %555, label %550, !llvm.loop !92

555:                                              ; preds = %550, %547
  %556 = phi i64 [ 1, %547 ], [ %553, %550 ]
  %557 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %14, i64 %537, i32 1
  %558 = load i64*, i64** %557, align 8, !tbaa !37
  %559 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %14, i64 %537, i32 2
  %560 = load double*, double** %559, align 8, !tbaa !39
  %561 = tail call i64 @llvm.smin.i64(i64 %545, i64 %270)
  %562 = tail call i64 @add_up(i64 noundef %544, i64* noundef %558, double* noundef %560, i64 noundef %274, %struct.List* noundef %540, %struct.Items* noundef %541, i64 noundef %542, i64 noundef %561, i64 noundef %556, i64* noundef %37, %struct.Found* noundef nonnull %229) #7
  br label %1261

563:                                              ; preds = %276
  %564 = load %struct.Items*, %struct.Items** %46, align 8, !tbaa !76
  %565 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %226, i32 1
  %566 = load i64, i64* %565, align 8, !tbaa !33
  %567 = getelementptr inbounds i64, i64* %37, i64 %566
  %568 = bitcast i64* %567 to double*
  %569 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %226, i32 3
  %570 = load i64, i64* %569, align 8, !tbaa !32
  %571 = inttoptr i64 %570 to i32*
  %572 = icmp sgt i64 %566, 0
  br i1 %572, label %573, label %579

573:                                              ; preds = %563
  %574 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %226, i32 2
  %575 = icmp eq i64 %570, 0
  %576 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %226, i32 4
  br label %582

577:                                              ; preds = %602
  %578 = icmp eq i32 %607, 0
  br label %579

579:                                              ; preds = %577, %563
  %580 = phi i1 [ false, %563 ], [ %578, %577 ]
  %581 = phi i64 [ %566, %563 ], [ %609, %577 ]
  br i1 %580, label %611, label %1261

582:                                              ; preds = %602, %573
  %583 = phi i64 [ 0, %573 ], [ %608, %602 ]
  %584 = phi i32 [ 1, %573 ], [ %607, %602 ]
  %585 = load i64, i64* %574, align 8, !tbaa !56
  %586 = add nsw i64 %585, %583
  %587 = getelementptr inbounds i64, i64* %37, i64 %583
  store i64 %586, i64* %587, align 8, !tbaa !22
  %588 = load i64, i64* %576, align 8, !tbaa !57
  br i1 %575, label %598, label %589

589:                                              ; preds = %582
  %590 = inttoptr i64 %588 to float*
  %591 = getelementptr inbounds i32, i32* %571, i64 %583
  %592 = load i32, i32* %591, align 4, !tbaa !83
  %593 = and i32 %592, 16777215
  %594 = zext i32 %593 to i64
  %595 = getelementptr inbounds float, float* %590, i64 %594
  %596 = load float, float* %595, align 4, !tbaa !87
  %597 = fpext float %596 to double
  br label %602

598:                                              ; preds = %582
  %599 = inttoptr i64 %588 to double*
  %600 = getelementptr inbounds double, double* %599, i64 %583
  %601 = load double, double* %600, align 8, !tbaa !26
  br label %602

602:                                              ; preds = %598, %589
  %603 = phi double [ %597, %589 ], [ %601, %598 ]
  %604 = getelementptr inbounds i64, i64* %567, i64 %583
  %605 = bitcast i64* %604 to double*
  store double %603, double* %605, align 8, !tbaa !26
  %606 = fcmp une double %603, 1.000000e+00
  %607 = select i1 %606, i32 0, i32 %584
  %608 = add nuw nsw i64 %583, 1
  %609 = load i64, i64* %565, align 8, !tbaa !33
  %610 = icmp slt i64 %608, %609
  br i1 %610, label %582, label %577, !llvm.loop !93

611:                                              ; preds = %579
  %612 = getelementptr inbounds %struct.Step, %struct.Step* %227, i64 %226, i32 4, i64 0
  %613 = bitcast i8** %612 to %struct.List**
  %614 = load %struct.List*, %struct.List** %613, align 8, !tbaa !59
  %615 = getelementptr inbounds %struct.Step, %struct.Step* %227, i64 %226, i32 2
  %616 = load i64, i64* %615, align 8, !tbaa !74
  %617 = load i64, i64* %269, align 8, !tbaa !73
  %618 = shl nsw i64 %581, 1
  %619 = getelementptr inbounds i64, i64* %37, i64 %618
  %620 = mul nsw i64 %616, %566
  %621 = icmp eq i64 %620, 0
  br i1 %621, label %1261, label %622

622:                                              ; preds = %611
  %623 = shl nsw i64 %620, 1
  %624 = icmp slt i64 %620, 1
  br i1 %624, label %630, label %625

625:                                              ; preds = %622, %625
  %626 = phi i64 [ %628, %625 ], [ 1, %622 ]
  %627 = shl nsw i64 %626, 1
  %628 = or i64 %627, 1
  %629 = icmp sgt i64 %628, %623
  br i1 %629, label %630, label %625, !llvm.loop !92

630:                                              ; preds = %625, %622
  %631 = phi i64 [ 1, %622 ], [ %628, %625 ]
  %632 = tail call i64 @llvm.smin.i64(i64 %620, i64 %617)
  %633 = tail call i64 @add_up(i64 noundef %566, i64* noundef %37, double* noundef %568, i64 noundef %616, %struct.List* noundef %614, %struct.Items* noundef %564, i64 noundef 0, i64 noundef %632, i64 noundef %631, i64* noundef %619, %struct.Found* noundef nonnull %229) #7
  br label %1261

634:                                              ; preds = %276
  %635 = getelementptr inbounds %struct.Step, %struct.Step* %227, i64 %226, i32 4
  %636 = bitcast [4 x i8*]* %635 to %struct.Placed**
  %637 = load %struct.Placed*, %struct.Placed** %636, align 8, !tbaa !59
  %638 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %226, i32 2
  %639 = load i64, i64* %638, align 8, !tbaa !56
  %640 = inttoptr i64 %639 to i64*
  %641 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %226, i32 3
  %642 = load i64, i64* %641, align 8, !tbaa !32
  %643 = inttoptr i64 %642 to double*
  %644 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %226, i32 1
  %645 = load i64, i64* %644, align 8, !tbaa !33
  %646 = getelementptr inbounds i64, i64* %37, i64 %645
  %647 = icmp eq i64 %645, 0
  br i1 %647, label %654, label %648

648:                                              ; preds = %634
  %649 = icmp sgt i64 %645, 0
  br i1 %649, label %650, label %661

650:                                              ; preds = %648
  %651 = getelementptr inbounds %struct.Placed, %struct.Placed* %637, i64 0, i32 9
  %652 = load double*, double** %651, align 8, !tbaa !94
  %653 = getelementptr inbounds %struct.Placed, %struct.Placed* %637, i64 0, i32 5
  br label %667

654:                                              ; preds = %634
  %655 = icmp eq i64 %639, 0
  br i1 %655, label %1261, label %656

656:                                              ; preds = %654
  %657 = getelementptr inbounds %struct.Step, %struct.Step* %227, i64 %226, i32 4, i64 1
  %658 = bitcast i8** %657 to %struct.List**
  %659 = load %struct.List*, %struct.List** %658, align 8, !tbaa !59
  %660 = tail call fastcc i64 @first_of(%struct.List* noundef %659, i64 noundef %639, i64 noundef %270, i64 noundef %639, %struct.Found* noundef nonnull %229) #6
  br label %1261

661:                                              ; preds = %714, %648
  %662 = getelementptr inbounds %struct.Placed, %struct.Placed* %637, i64 0, i32 5
  %663 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %226, i32 1
  %664 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %226, i32 2
  %665 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %226, i32 3
  %666 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %226, i32 4
  br label %719

667:                                              ; preds = %714, %650
  %668 = phi i64 [ 0, %650 ], [ %717, %714 ]
  %669 = getelementptr inbounds i64, i64* %640, i64 %668
  %670 = load i64, i64* %669, align 8, !tbaa !22
  %671 = getelementptr inbounds double, double* %652, i64 %670
  %672 = load double, double* %671, align 8, !tbaa !26
  %673 = fcmp olt double %672, 0.000000e+00
  %674 = fadd double %672, 1.000000e+00
  %675 = select i1 %673, double 1.000000e+00, double %674
  %676 = getelementptr inbounds double, double* %225, i64 %668
  %677 = load double, double* %676, align 8, !tbaa !26
  %678 = fmul double %677, %675
  %679 = getelementptr inbounds i64, i64* %646, i64 %668
  %680 = bitcast i64* %679 to double*
  store double %678, double* %680, align 8, !tbaa !26
  %681 = icmp eq i64 %668, 0
  br i1 %681, label %714, label %682

682:                                              ; preds = %667
  %683 = fcmp ord double %678, 0.000000e+00
  br label %684

684:                                              ; preds = %711, %682
  %685 = phi i64 [ %668, %682 ], [ %687, %711 ]
  %686 = add nsw i64 %685, -1
  %687 = sdiv i64 %686, 2
  %688 = getelementptr inbounds i64, i64* %37, i64 %687
  %689 = load i64, i64* %688, align 8, !tbaa !22
  %690 = getelementptr inbounds i64, i64* %646, i64 %689
  %691 = bitcast i64* %690 to double*
  %692 = load double, double* %691, align 8, !tbaa !26
  %693 = fcmp ueq double %692, %678
  br i1 %693, label %696, label %694

694:                                              ; preds = %684
  %695 = fcmp ogt double %678, %692
  br label %709

696:                                              ; preds = %684
  %697 = load i64*, i64** %653, align 8, !tbaa !96
  %698 = getelementptr inbounds i64, i64* %640, i64 %689
  %699 = load i64, i64* %698, align 8, !tbaa !22
  %700 = getelementptr inbounds i64, i64* %697, i64 %699
  %701 = load i64, i64* %700, align 8, !tbaa !22
  %702 = load i64, i64* %669, align 8, !tbaa !22
  %703 = getelementptr inbounds i64, i64* %697, i64 %702
  %704 = load i64, i64* %703, align 8, !tbaa !22
  %705 = fcmp uno double %692, 0.000000e+00
  %706 = xor i1 %683, %705
  %707 = icmp slt i64 %704, %701
  %708 = select i1 %706, i1 %707, i1 %683
  br label %709

709:                                              ; preds = %696, %694
  %710 = phi i1 [ %695, %694 ], [ %708, %696 ]
  br i1 %710, label %711, label %714

711:                                              ; preds = %709
  %712 = getelementptr inbounds i64, i64* %37, i64 %685
  store i64 %689, i64* %712, align 8, !tbaa !22
  %713 = icmp sgt i64 %685, 2
  br i1 %713, label %684, label %714, !llvm.loop !97

714:                                              ; preds = %711, %709, %667
  %715 = phi i64 [ %668, %667 ], [ %687, %711 ], [ %685, %709 ]
  %716 = getelementptr inbounds i64, i64* %37, i64 %715
  store i64 %668, i64* %716, align 8, !tbaa !22
  %717 = add nuw nsw i64 %668, 1
  %718 = icmp eq i64 %717, %645
  br i1 %718, label %661, label %667, !llvm.loop !98

719:                                              ; preds = %802, %661
  %720 = phi i64 [ %645, %661 ], [ %726, %802 ]
  %721 = phi i64 [ 0, %661 ], [ %825, %802 ]
  %722 = load i64, i64* %269, align 8, !tbaa !73
  %723 = icmp slt i64 %721, %722
  br i1 %723, label %724, label %1261

724:                                              ; preds = %719
  %725 = load i64, i64* %37, align 8, !tbaa !22
  %726 = add nsw i64 %720, -1
  %727 = getelementptr inbounds i64, i64* %37, i64 %726
  %728 = load i64, i64* %727, align 8, !tbaa !22
  %729 = icmp sgt i64 %720, 2
  br i1 %729, label %730, label %802

730:                                              ; preds = %724
  %731 = load i64*, i64** %662, align 8, !tbaa !96
  %732 = getelementptr inbounds i64, i64* %646, i64 %728
  %733 = bitcast i64* %732 to double*
  %734 = load double, double* %733, align 8, !tbaa !26
  %735 = getelementptr inbounds i64, i64* %640, i64 %728
  %736 = fcmp uno double %734, 0.000000e+00
  br label %737

737:                                              ; preds = %797, %730
  %738 = phi i64 [ 1, %730 ], [ %800, %797 ]
  %739 = phi i64 [ 0, %730 ], [ %799, %797 ]
  %740 = phi i64 [ 0, %730 ], [ %775, %797 ]
  %741 = getelementptr inbounds i64, i64* %37, i64 %738
  %742 = load i64, i64* %741, align 8, !tbaa !22
  %743 = add i64 %739, 2
  %744 = icmp slt i64 %743, %726
  br i1 %744, label %745, label %748

745:                                              ; preds = %737
  %746 = getelementptr inbounds i64, i64* %37, i64 %743
  %747 = load i64, i64* %746, align 8, !tbaa !22
  br label %748

748:                                              ; preds = %745, %737
  %749 = phi i64 [ %747, %745 ], [ %742, %737 ]
  %750 = getelementptr inbounds i64, i64* %646, i64 %749
  %751 = bitcast i64* %750 to double*
  %752 = load double, double* %751, align 8, !tbaa !26
  %753 = getelementptr inbounds i64, i64* %646, i64 %742
  %754 = bitcast i64* %753 to double*
  %755 = load double, double* %754, align 8, !tbaa !26
  %756 = fcmp ueq double %755, %752
  br i1 %756, label %759, label %757

757:                                              ; preds = %748
  %758 = fcmp ogt double %752, %755
  br label %773

759:                                              ; preds = %748
  %760 = getelementptr inbounds i64, i64* %640, i64 %742
  %761 = load i64, i64* %760, align 8, !tbaa !22
  %762 = getelementptr inbounds i64, i64* %731, i64 %761
  %763 = load i64, i64* %762, align 8, !tbaa !22
  %764 = getelementptr inbounds i64, i64* %640, i64 %749
  %765 = load i64, i64* %764, align 8, !tbaa !22
  %766 = getelementptr inbounds i64, i64* %731, i64 %765
  %767 = load i64, i64* %766, align 8, !tbaa !22
  %768 = fcmp ord double %752, 0.000000e+00
  %769 = fcmp uno double %755, 0.000000e+00
  %770 = xor i1 %768, %769
  %771 = icmp slt i64 %767, %763
  %772 = select i1 %770, i1 %771, i1 %768
  br label %773

773:                                              ; preds = %759, %757
  %774 = phi i1 [ %758, %757 ], [ %772, %759 ]
  %775 = select i1 %774, i64 %743, i64 %738
  %776 = select i1 %774, i64 %749, i64 %742
  %777 = getelementptr inbounds i64, i64* %646, i64 %776
  %778 = bitcast i64* %777 to double*
  %779 = load double, double* %778, align 8, !tbaa !26
  %780 = fcmp ueq double %734, %779
  br i1 %780, label %783, label %781

781:                                              ; preds = %773
  %782 = fcmp ogt double %779, %734
  br label %795

783:                                              ; preds = %773
  %784 = load i64, i64* %735, align 8, !tbaa !22
  %785 = getelementptr inbounds i64, i64* %731, i64 %784
  %786 = load i64, i64* %785, align 8, !tbaa !22
  %787 = getelementptr inbounds i64, i64* %640, i64 %776
  %788 = load i64, i64* %787, align 8, !tbaa !22
  %789 = getelementptr inbounds i64, i64* %731, i64 %788
  %790 = load i64, i64* %789, align 8, !tbaa !22
  %791 = fcmp ord double %779, 0.000000e+00
  %792 = xor i1 %736, %791
  %793 = icmp slt i64 %790, %786
  %794 = select i1 %792, i1 %793, i1 %791
  br label %795

795:                                              ; preds = %783, %781
  %796 = phi i1 [ %782, %781 ], [ %794, %783 ]
  br i1 %796, label %797, label %802

797:                                              ; preds = %795
  %798 = getelementptr inbounds i64, i64* %37, i64 %740
  store i64 %776, i64* %798, align 8, !tbaa !22
  %799 = shl nsw i64 %775, 1
  %800 = or i64 %799, 1
  %801 = icmp slt i64 %800, %726
  br i1 %801, label %737, label %802, !llvm.loop !99

802:                                              ; preds = %797, %795, %724
  %803 = phi i64 [ 0, %724 ], [ %775, %797 ], [ %740, %795 ]
  %804 = getelementptr inbounds i64, i64* %37, i64 %803
  store i64 %728, i64* %804, align 8, !tbaa !22
  %805 = load i64*, i64** %662, align 8, !tbaa !96
  %806 = getelementptr inbounds i64, i64* %640, i64 %725
  %807 = load i64, i64* %806, align 8, !tbaa !22
  %808 = getelementptr inbounds i64, i64* %805, i64 %807
  %809 = load i64, i64* %808, align 8, !tbaa !22
  %810 = load i64*, i64** %663, align 8, !tbaa !66
  %811 = getelementptr inbounds i64, i64* %810, i64 %721
  store i64 %809, i64* %811, align 8, !tbaa !22
  %812 = getelementptr inbounds i64, i64* %646, i64 %725
  %813 = bitcast i64* %812 to double*
  %814 = load double, double* %813, align 8, !tbaa !26
  %815 = fptrunc double %814 to float
  %816 = load float*, float** %664, align 8, !tbaa !68
  %817 = getelementptr inbounds float, float* %816, i64 %721
  store float %815, float* %817, align 4, !tbaa !87
  %818 = getelementptr inbounds double, double* %643, i64 %725
  %819 = load double, double* %818, align 8, !tbaa !26
  %820 = fmul double %819, 1.000000e+03
  %821 = fptrunc double %820 to float
  %822 = load float*, float** %665, align 8, !tbaa !70
  %823 = getelementptr inbounds float, float* %822, i64 %721
  store float %821, float* %823, align 4, !tbaa !87
  %824 = load i64*, i64** %666, align 8, !tbaa !72
  %825 = add nuw nsw i64 %721, 1
  %826 = getelementptr inbounds i64, i64* %824, i64 %721
  store i64 0, i64* %826, align 8, !tbaa !22
  %827 = icmp eq i64 %726, 0
  br i1 %827, label %1261, label %719, !llvm.loop !100

828:                                              ; preds = %276
  %829 = getelementptr inbounds %struct.Step, %struct.Step* %227, i64 %226, i32 3
  %830 = load i64, i64* %829, align 8, !tbaa !91
  %831 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %226, i32 2
  %832 = load i64, i64* %831, align 8, !tbaa !56
  %833 = inttoptr i64 %832 to i64*
  %834 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %226, i32 3
  %835 = load i64, i64* %834, align 8, !tbaa !32
  %836 = inttoptr i64 %835 to float*
  %837 = getelementptr inbounds %struct.Step, %struct.Step* %227, i64 %226, i32 2
  %838 = load i64, i64* %837, align 8, !tbaa !74
  %839 = getelementptr inbounds i64, i64* %55, i64 %270
  %840 = bitcast i64* %839 to double*
  %841 = getelementptr inbounds i64, i64* %839, i64 %270
  %842 = bitcast i64* %841 to double*
  %843 = getelementptr inbounds i64, i64* %841, i64 %838
  %844 = getelementptr inbounds i64, i64* %843, i64 %838
  %845 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %14, i64 %830, i32 0
  %846 = load i64, i64* %845, align 8, !tbaa !43
  %847 = icmp sgt i64 %846, 0
  br i1 %847, label %848, label %865

848:                                              ; preds = %828
  %849 = getelementptr inbounds %struct.Step, %struct.Step* %227, i64 %226, i32 4, i64 0
  %850 = bitcast i8** %849 to %struct.Vectors**
  %851 = load %struct.Vectors*, %struct.Vectors** %850, align 8, !tbaa !59
  %852 = getelementptr inbounds %struct.Vectors, %struct.Vectors* %851, i64 0, i32 1
  %853 = load i64*, i64** %852, align 8, !tbaa !101
  %854 = getelementptr inbounds %struct.Vectors, %struct.Vectors* %851, i64 0, i32 0
  %855 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %14, i64 %830, i32 1
  %856 = load i64*, i64** %855, align 8, !tbaa !37
  %857 = getelementptr inbounds %struct.Vectors, %struct.Vectors* %851, i64 0, i32 3
  %858 = getelementptr inbounds %struct.Vectors, %struct.Vectors* %851, i64 0, i32 2
  %859 = icmp sgt i64 %838, 0
  %860 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %14, i64 %830, i32 2
  %861 = icmp slt i64 %838, 8
  %862 = srem i64 %838, 8
  %863 = sub nsw i64 %838, %862
  %864 = icmp sgt i64 %863, 8
  br label %871

865:                                              ; preds = %1020, %828
  %866 = phi i64 [ 0, %828 ], [ %1021, %1020 ]
  %867 = phi i64 [ %846, %828 ], [ %1023, %1020 ]
  %868 = icmp eq i64 %866, 0
  br i1 %868, label %1261, label %869

869:                                              ; preds = %865
  %870 = icmp sgt i64 %838, 0
  br i1 %870, label %1100, label %1025

871:                                              ; preds = %1020, %848
  %872 = phi i64 [ 0, %848 ], [ %1021, %1020 ]
  %873 = phi i64 [ 0, %848 ], [ %1022, %1020 ]
  %874 = load i64, i64* %854, align 8, !tbaa !103
  %875 = getelementptr inbounds i64, i64* %856, i64 %873
  %876 = load i64, i64* %875, align 8, !tbaa !22
  %877 = icmp sgt i64 %874, 0
  br i1 %877, label %878, label %890

878:                                              ; preds = %871, %878
  %879 = phi i64 [ %888, %878 ], [ 0, %871 ]
  %880 = phi i64 [ %887, %878 ], [ %874, %871 ]
  %881 = add nsw i64 %880, %879
  %882 = sdiv i64 %881, 2
  %883 = getelementptr inbounds i64, i64* %853, i64 %882
  %884 = load i64, i64* %883, align 8, !tbaa !22
  %885 = icmp slt i64 %884, %876
  %886 = add nsw i64 %882, 1
  %887 = select i1 %885, i64 %880, i64 %882
  %888 = select i1 %885, i64 %886, i64 %879
  %889 = icmp slt i64 %888, %887
  br i1 %889, label %878, label %890, !llvm.loop !104

890:                                              ; preds = %878, %871
  %891 = phi i64 [ 0, %871 ], [ %888, %878 ]
  %892 = icmp slt i64 %891, %874
  br i1 %892, label %893, label %898

893:                                              ; preds = %890
  %894 = getelementptr inbounds i64, i64* %853, i64 %891
  %895 = load i64, i64* %894, align 8, !tbaa !22
  %896 = icmp eq i64 %895, %876
  %897 = select i1 %896, i64 %891, i64 -1
  br label %898

898:                                              ; preds = %893, %890
  %899 = phi i64 [ -1, %890 ], [ %897, %893 ]
  %900 = icmp slt i64 %899, 0
  br i1 %900, label %1020, label %901

901:                                              ; preds = %898
  %902 = load float*, float** %857, align 8, !tbaa !105
  %903 = load i64*, i64** %858, align 8, !tbaa !106
  %904 = getelementptr inbounds i64, i64* %903, i64 %899
  %905 = load i64, i64* %904, align 8, !tbaa !22
  %906 = mul nsw i64 %905, %838
  %907 = getelementptr inbounds float, float* %902, i64 %906
  %908 = mul nsw i64 %872, %838
  %909 = getelementptr inbounds i64, i64* %844, i64 %908
  br i1 %859, label %910, label %914

910:                                              ; preds = %901
  %911 = load double*, double** %860, align 8, !tbaa !39
  %912 = getelementptr inbounds double, double* %911, i64 %873
  %913 = icmp eq i64 %872, 0
  br label %985

914:                                              ; preds = %997, %901
  br i1 %861, label %915, label %925

915:                                              ; preds = %914
  br i1 %859, label %916, label %980

916:                                              ; preds = %915, %916
  %917 = phi i64 [ %923, %916 ], [ 0, %915 ]
  %918 = phi double [ %922, %916 ], [ 0.000000e+00, %915 ]
  %919 = getelementptr inbounds i64, i64* %843, i64 %917
  %920 = bitcast i64* %919 to double*
  %921 = load double, double* %920, align 8, !tbaa !26
  %922 = fadd double %918, %921
  %923 = add nuw nsw i64 %917, 1
  %924 = icmp eq i64 %923, %838
  br i1 %924, label %980, label %916, !llvm.loop !107

925:                                              ; preds = %914
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %56) #8
  br label %927

926:                                              ; preds = %927
  br i1 %864, label %935, label %951

927:                                              ; preds = %927, %925
  %928 = phi i64 [ 0, %925 ], [ %933, %927 ]
  %929 = getelementptr inbounds i64, i64* %843, i64 %928
  %930 = bitcast i64* %929 to double*
  %931 = load double, double* %930, align 8, !tbaa !26
  %932 = getelementptr inbounds [8 x double], [8 x double]* %6, i64 0, i64 %928
  store double %931, double* %932, align 8, !tbaa !26
  %933 = add nuw nsw i64 %928, 1
  %934 = icmp eq i64 %933, 8
  br i1 %934, label %926, label %927, !llvm.loop !108

935:                                              ; preds = %926, %937
  %936 = phi i64 [ %938, %937 ], [ 8, %926 ]
  br label %940

937:                                              ; preds = %940
  %938 = add nuw nsw i64 %936, 8
  %939 = icmp slt i64 %938, %863
  br i1 %939, label %935, label %951, !llvm.loop !109

940:                                              ; preds = %940, %935
  %941 = phi i64 [ 0, %935 ], [ %949, %940 ]
  %942 = add nuw nsw i64 %941, %936
  %943 = getelementptr inbounds i64, i64* %843, i64 %942
  %944 = bitcast i64* %943 to double*
  %945 = load double, double* %944, align 8, !tbaa !26
  %946 = getelementptr inbounds [8 x double], [8 x double]* %6, i64 0, i64 %941
  %947 = load double, double* %946, align 8, !tbaa !26
  %948 = fadd double %945, %947
  store double %948, double* %946, align 8, !tbaa !26
  %949 = add nuw nsw i64 %941, 1
  %950 = icmp eq i64 %949, 8
  br i1 %950, label %937, label %940, !llvm.loop !110

951:                                              ; preds = %937, %926
  %952 = phi i64 [ 8, %926 ], [ %938, %937 ]
  %953 = load double, double* %57, align 16, !tbaa !26
  %954 = load double, double* %58, align 8, !tbaa !26
  %955 = fadd double %953, %954
  %956 = load double, double* %59, align 16, !tbaa !26
  %957 = load double, double* %60, align 8, !tbaa !26
  %958 = fadd double %956, %957
  %959 = fadd double %955, %958
  %960 = load double, double* %61, align 16, !tbaa !26
  %961 = load double, double* %62, align 8, !tbaa !26
  %962 = fadd double %960, %961
  %963 = load double, double* %63, align 16, !tbaa !26
  %964 = load double, double* %64, align 8, !tbaa !26
  %965 = fadd double %963, %964
  %966 = fadd double %962, %965
  %967 = fadd double %959, %966
  %968 = icmp slt i64 %952, %838
  br i1 %968, label %969, label %978

969:                                              ; preds = %951, %969
  %970 = phi i64 [ %976, %969 ], [ %952, %951 ]
  %971 = phi double [ %975, %969 ], [ %967, %951 ]
  %972 = getelementptr inbounds i64, i64* %843, i64 %970
  %973 = bitcast i64* %972 to double*
  %974 = load double, double* %973, align 8, !tbaa !26
  %975 = fadd double %971, %974
  %976 = add nuw nsw i64 %970, 1
  %977 = icmp eq i64 %976, %838
  br i1 %977, label %978, label %969, !llvm.loop !111

978:                                              ; preds = %969, %951
  %979 = phi double [ %967, %951 ], [ %975, %969 ]
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %56) #8
  br label %980

980:                                              ; preds = %916, %978, %915
  %981 = phi double [ %979, %978 ], [ 0.000000e+00, %915 ], [ %922, %916 ]
  %982 = tail call double @llvm.sqrt.f64(double %981)
  %983 = fcmp une double %982, 0.000000e+00
  %984 = select i1 %859, i1 %983, i1 false
  br i1 %984, label %1011, label %1008

985:                                              ; preds = %997, %910
  %986 = phi i64 [ 0, %910 ], [ %1006, %997 ]
  %987 = getelementptr inbounds float, float* %907, i64 %986
  %988 = load float, float* %987, align 4, !tbaa !87
  %989 = fpext float %988 to double
  %990 = load double, double* %912, align 8, !tbaa !26
  %991 = fmul double %990, %989
  br i1 %913, label %997, label %992

992:                                              ; preds = %985
  %993 = getelementptr inbounds i64, i64* %841, i64 %986
  %994 = bitcast i64* %993 to double*
  %995 = load double, double* %994, align 8, !tbaa !26
  %996 = fadd double %991, %995
  br label %997

997:                                              ; preds = %992, %985
  %998 = phi double [ %996, %992 ], [ %991, %985 ]
  %999 = getelementptr inbounds i64, i64* %841, i64 %986
  %1000 = bitcast i64* %999 to double*
  store double %998, double* %1000, align 8, !tbaa !26
  %1001 = getelementptr inbounds i64, i64* %909, i64 %986
  %1002 = bitcast i64* %1001 to double*
  store double %989, double* %1002, align 8, !tbaa !26
  %1003 = fmul double %989, %989
  %1004 = getelementptr inbounds i64, i64* %843, i64 %986
  %1005 = bitcast i64* %1004 to double*
  store double %1003, double* %1005, align 8, !tbaa !26
  %1006 = add nuw nsw i64 %986, 1
  %1007 = icmp eq i64 %1006, %838
  br i1 %1007, label %914, label %985, !llvm.loop !112

1008:                                             ; preds = %1011, %980
  %1009 = add nsw i64 %872, 1
  %1010 = getelementptr inbounds i64, i64* %37, i64 %872
  store i64 %873, i64* %1010, align 8, !tbaa !22
  br label %1020

1011:                                             ; preds = %980, %1011
  %1012 = phi i64 [ %1017, %1011 ], [ 0, %980 ]
  %1013 = getelementptr inbounds i64, i64* %909, i64 %1012
  %1014 = bitcast i64* %1013 to double*
  %1015 = load double, double* %1014, align 8, !tbaa !26
  %1016 = fdiv double %1015, %982
  store double %1016, double* %1014, align 8, !tbaa !26
  %1017 = add nuw nsw i64 %1012, 1
  %1018 = icmp slt i64 %1017, %838
  %1019 = select i1 %1018, i1 %983, i1 false
  br i1 %1019, label %1011, label %1008, !llvm.loop !113

1020:                                             ; preds = %1008, %898
  %1021 = phi i64 [ %1009, %1008 ], [ %872, %898 ]
  %1022 = add nuw nsw i64 %873, 1
  %1023 = load i64, i64* %845, align 8, !tbaa !43
  %1024 = icmp slt i64 %1022, %1023
  br i1 %1024, label %871, label %865, !llvm.loop !114

1025:                                             ; preds = %1100, %869
  %1026 = icmp slt i64 %838, 8
  br i1 %1026, label %1027, label %1037

1027:                                             ; preds = %1025
  br i1 %870, label %1028, label %1095

1028:                                             ; preds = %1027, %1028
  %1029 = phi i64 [ %1035, %1028 ], [ 0, %1027 ]
  %1030 = phi double [ %1034, %1028 ], [ 0.000000e+00, %1027 ]
  %1031 = getelementptr inbounds i64, i64* %843, i64 %1029
  %1032 = bitcast i64* %1031 to double*
  %1033 = load double, double* %1032, align 8, !tbaa !26
  %1034 = fadd double %1030, %1033
  %1035 = add nuw nsw i64 %1029, 1
  %1036 = icmp eq i64 %1035, %838
  br i1 %1036, label %1095, label %1028, !llvm.loop !107

1037:                                             ; preds = %1025
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %65) #8
  br label %1042

1038:                                             ; preds = %1042
  %1039 = srem i64 %838, 8
  %1040 = sub nsw i64 %838, %1039
  %1041 = icmp sgt i64 %1040, 8
  br i1 %1041, label %1050, label %1066

1042:                                             ; preds = %1042, %1037
  %1043 = phi i64 [ 0, %1037 ], [ %1048, %1042 ]
  %1044 = getelementptr inbounds i64, i64* %843, i64 %1043
  %1045 = bitcast i64* %1044 to double*
  %1046 = load double, double* %1045, align 8, !tbaa !26
  %1047 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 %1043
  store double %1046, double* %1047, align 8, !tbaa !26
  %1048 = add nuw nsw i64 %1043, 1
  %1049 = icmp eq i64 %1048, 8
  br i1 %1049, label %1038, label %1042, !llvm.loop !108

1050:                                             ; preds = %1038, %1052
  %1051 = phi i64 [ %1053, %1052 ], [ 8, %1038 ]
  br label %1055

1052:                                             ; preds = %1055
  %1053 = add nuw nsw i64 %1051, 8
  %1054 = icmp slt i64 %1053, %1040
  br i1 %1054, label %1050, label %1066, !llvm.loop !109

1055:                                             ; preds = %1055, %1050
  %1056 = phi i64 [ 0, %1050 ], [ %1064, %1055 ]
  %1057 = add nuw nsw i64 %1056, %1051
  %1058 = getelementptr inbounds i64, i64* %843, i64 %1057
  %1059 = bitcast i64* %1058 to double*
  %1060 = load double, double* %1059, align 8, !tbaa !26
  %1061 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 %1056
  %1062 = load double, double* %1061, align 8, !tbaa !26
  %1063 = fadd double %1060, %1062
  store double %1063, double* %1061, align 8, !tbaa !26
  %1064 = add nuw nsw i64 %1056, 1
  %1065 = icmp eq i64 %1064, 8
  br i1 %1065, label %1052, label %1055, !llvm.loop !110

1066:                                             ; preds = %1052, %1038
  %1067 = phi i64 [ 8, %1038 ], [ %1053, %1052 ]
  %1068 = load double, double* %66, align 16, !tbaa !26
  %1069 = load double, double* %67, align 8, !tbaa !26
  %1070 = fadd double %1068, %1069
  %1071 = load double, double* %68, align 16, !tbaa !26
  %1072 = load double, double* %69, align 8, !tbaa !26
  %1073 = fadd double %1071, %1072
  %1074 = fadd double %1070, %1073
  %1075 = load double, double* %70, align 16, !tbaa !26
  %1076 = load double, double* %71, align 8, !tbaa !26
  %1077 = fadd double %1075, %1076
  %1078 = load double, double* %72, align 16, !tbaa !26
  %1079 = load double, double* %73, align 8, !tbaa !26
  %1080 = fadd double %1078, %1079
  %1081 = fadd double %1077, %1080
  %1082 = fadd double %1074, %1081
  %1083 = icmp slt i64 %1067, %838
  br i1 %1083, label %1084, label %1093

1084:                                             ; preds = %1066, %1084
  %1085 = phi i64 [ %1091, %1084 ], [ %1067, %1066 ]
  %1086 = phi double [ %1090, %1084 ], [ %1082, %1066 ]
  %1087 = getelementptr inbounds i64, i64* %843, i64 %1085
  %1088 = bitcast i64* %1087 to double*
  %1089 = load double, double* %1088, align 8, !tbaa !26
  %1090 = fadd double %1086, %1089
  %1091 = add nuw nsw i64 %1085, 1
  %1092 = icmp eq i64 %1091, %838
  br i1 %1092, label %1093, label %1084, !llvm.loop !111

1093:                                             ; preds = %1084, %1066
  %1094 = phi double [ %1082, %1066 ], [ %1090, %1084 ]
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %65) #8
  br label %1095

1095:                                             ; preds = %1028, %1093, %1027
  %1096 = phi double [ %1094, %1093 ], [ 0.000000e+00, %1027 ], [ %1034, %1028 ]
  %1097 = tail call double @llvm.sqrt.f64(double %1096)
  %1098 = fcmp ogt double %1097, 0.000000e+00
  %1099 = select i1 %870, i1 %1098, i1 false
  br i1 %1099, label %1133, label %1110

1100:                                             ; preds = %869, %1100
  %1101 = phi i64 [ %1108, %1100 ], [ 0, %869 ]
  %1102 = getelementptr inbounds i64, i64* %841, i64 %1101
  %1103 = bitcast i64* %1102 to double*
  %1104 = load double, double* %1103, align 8, !tbaa !26
  %1105 = fmul double %1104, %1104
  %1106 = getelementptr inbounds i64, i64* %843, i64 %1101
  %1107 = bitcast i64* %1106 to double*
  store double %1105, double* %1107, align 8, !tbaa !26
  %1108 = add nuw nsw i64 %1101, 1
  %1109 = icmp eq i64 %1108, %838
  br i1 %1109, label %1025, label %1100, !llvm.loop !115

1110:                                             ; preds = %1133, %1095
  %1111 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %226, i32 1
  %1112 = load i64, i64* %1111, align 8, !tbaa !33
  %1113 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %14, i64 %830, i32 1
  %1114 = load i64*, i64** %1113, align 8, !tbaa !37
  %1115 = load i64, i64* %269, align 8, !tbaa !73
  %1116 = tail call i64 @llvm.smin.i64(i64 %1115, i64 %1112)
  %1117 = tail call i64 @best_products(i64 noundef %1112, i64 noundef %838, float* noundef %836, double* noundef nonnull %842, i64* noundef %833, i64 noundef %867, i64* noundef %1114, i64 noundef %1116, i64* noundef nonnull %55, double* noundef nonnull %840) #7
  %1118 = icmp sgt i64 %1117, 0
  br i1 %1118, label %1119, label %1261

1119:                                             ; preds = %1110
  %1120 = icmp sgt i64 %866, 0
  %1121 = srem i64 %838, 8
  %1122 = sub nsw i64 %838, %1121
  %1123 = icmp sgt i64 %1122, 8
  %1124 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %226, i32 1
  %1125 = load i64*, i64** %1124, align 8, !tbaa !66
  %1126 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %226, i32 3
  %1127 = load float*, float** %1126, align 8, !tbaa !70
  %1128 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %226, i32 2
  %1129 = load float*, float** %1128, align 8, !tbaa !68
  %1130 = load i64*, i64** %1113, align 8, !tbaa !37
  %1131 = getelementptr inbounds %struct.Found, %struct.Found* %12, i64 %226, i32 4
  %1132 = load i64*, i64** %1131, align 8, !tbaa !72
  br label %1142

1133:                                             ; preds = %1095, %1133
  %1134 = phi i64 [ %1139, %1133 ], [ 0, %1095 ]
  %1135 = getelementptr inbounds i64, i64* %841, i64 %1134
  %1136 = bitcast i64* %1135 to double*
  %1137 = load double, double* %1136, align 8, !tbaa !26
  %1138 = fdiv double %1137, %1097
  store double %1138, double* %1136, align 8, !tbaa !26
  %1139 = add nuw nsw i64 %1134, 1
  %1140 = icmp slt i64 %1139, %838
  %1141 = select i1 %1140, i1 %1098, i1 false
  br i1 %1141, label %1133, label %1110, !llvm.loop !116

1142:                                             ; preds = %1154, %1119
  %1143 = phi i64 [ 0, %1119 ], [ %1170, %1154 ]
  %1144 = getelementptr inbounds i64, i64* %55, i64 %1143
  %1145 = load i64, i64* %1144, align 8, !tbaa !22
  %1146 = mul nsw i64 %1145, %838
  %1147 = getelementptr inbounds float, float* %836, i64 %1146
  br i1 %1120, label %1148, label %1154

1148:                                             ; preds = %1142, %1238
  %1149 = phi i64 [ %1245, %1238 ], [ 0, %1142 ]
  %1150 = phi double [ %1244, %1238 ], [ 0.000000e+00, %1142 ]
  %1151 = phi i64 [ %1243, %1238 ], [ 0, %1142 ]
  br i1 %870, label %1152, label %1172

1152:                                             ; preds = %1148
  %1153 = mul nsw i64 %1149, %838
  br label %1247

1154:                                             ; preds = %1238, %1142
  %1155 = phi i64 [ 0, %1142 ], [ %1243, %1238 ]
  %1156 = getelementptr inbounds i64, i64* %833, i64 %1145
  %1157 = load i64, i64* %1156, align 8, !tbaa !22
  %1158 = getelementptr inbounds i64, i64* %1125, i64 %1143
  store i64 %1157, i64* %1158, align 8, !tbaa !22
  %1159 = getelementptr inbounds i64, i64* %839, i64 %1143
  %1160 = bitcast i64* %1159 to double*
  %1161 = load double, double* %1160, align 8, !tbaa !26
  %1162 = fptrunc double %1161 to float
  %1163 = getelementptr inbounds float, float* %1127, i64 %1143
  store float %1162, float* %1163, align 4, !tbaa !87
  %1164 = getelementptr inbounds float, float* %1129, i64 %1143
  store float %1162, float* %1164, align 4, !tbaa !87
  %1165 = getelementptr inbounds i64, i64* %37, i64 %1155
  %1166 = load i64, i64* %1165, align 8, !tbaa !22
  %1167 = getelementptr inbounds i64, i64* %1130, i64 %1166
  %1168 = load i64, i64* %1167, align 8, !tbaa !22
  %1169 = getelementptr inbounds i64, i64* %1132, i64 %1143
  store i64 %1168, i64* %1169, align 8, !tbaa !22
  %1170 = add nuw nsw i64 %1143, 1
  %1171 = icmp eq i64 %1170, %1117
  br i1 %1171, label %1261, label %1142, !llvm.loop !117

1172:                                             ; preds = %1247, %1148
  br i1 %1026, label %1173, label %1183

1173:                                             ; preds = %1172
  br i1 %870, label %1174, label %1238

1174:                                             ; preds = %1173, %1174
  %1175 = phi i64 [ %1181, %1174 ], [ 0, %1173 ]
  %1176 = phi double [ %1180, %1174 ], [ 0.000000e+00, %1173 ]
  %1177 = getelementptr inbounds i64, i64* %843, i64 %1175
  %1178 = bitcast i64* %1177 to double*
  %1179 = load double, double* %1178, align 8, !tbaa !26
  %1180 = fadd double %1176, %1179
  %1181 = add nuw nsw i64 %1175, 1
  %1182 = icmp eq i64 %1181, %838
  br i1 %1182, label %1238, label %1174, !llvm.loop !107

1183:                                             ; preds = %1172
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %74) #8
  br label %1185

1184:                                             ; preds = %1185
  br i1 %1123, label %1193, label %1209

1185:                                             ; preds = %1185, %1183
  %1186 = phi i64 [ 0, %1183 ], [ %1191, %1185 ]
  %1187 = getelementptr inbounds i64, i64* %843, i64 %1186
  %1188 = bitcast i64* %1187 to double*
  %1189 = load double, double* %1188, align 8, !tbaa !26
  %1190 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 %1186
  store double %1189, double* %1190, align 8, !tbaa !26
  %1191 = add nuw nsw i64 %1186, 1
  %1192 = icmp eq i64 %1191, 8
  br i1 %1192, label %1184, label %1185, !llvm.loop !108

1193:                                             ; preds = %1184, %1195
  %1194 = phi i64 [ %1196, %1195 ], [ 8, %1184 ]
  br label %1198

1195:                                             ; preds = %1198
  %1196 = add nuw nsw i64 %1194, 8
  %1197 = icmp slt i64 %1196, %1122
  br i1 %1197, label %1193, label %1209, !llvm.loop !109

1198:                                             ; preds = %1198, %1193
  %1199 = phi i64 [ 0, %1193 ], [ %1207, %1198 ]
  %1200 = add nuw nsw i64 %1199, %1194
  %1201 = getelementptr inbounds i64, i64* %843, i64 %1200
  %1202 = bitcast i64* %1201 to double*
  %1203 = load double, double* %1202, align 8, !tbaa !26
  %1204 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 %1199
  %1205 = load double, double* %1204, align 8, !tbaa !26
  %1206 = fadd double %1203, %1205
  store double %1206, double* %1204, align 8, !tbaa !26
  %1207 = add nuw nsw i64 %1199, 1
  %1208 = icmp eq i64 %1207, 8
  br i1 %1208, label %1195, label %1198, !llvm.loop !110

1209:                                             ; preds = %1195, %1184
  %1210 = phi i64 [ 8, %1184 ], [ %1196, %1195 ]
  %1211 = load double, double* %75, align 16, !tbaa !26
  %1212 = load double, double* %76, align 8, !tbaa !26
  %1213 = fadd double %1211, %1212
  %1214 = load double, double* %77, align 16, !tbaa !26
  %1215 = load double, double* %78, align 8, !tbaa !26
  %1216 = fadd double %1214, %1215
  %1217 = fadd double %1213, %1216
  %1218 = load double, double* %79, align 16, !tbaa !26
  %1219 = load double, double* %80, align 8, !tbaa !26
  %1220 = fadd double %1218, %1219
  %1221 = load double, double* %81, align 16, !tbaa !26
  %1222 = load double, double* %82, align 8, !tbaa !26
  %1223 = fadd double %1221, %1222
  %1224 = fadd double %1220, %1223
  %1225 = fadd double %1217, %1224
  %1226 = icmp slt i64 %1210, %838
  br i1 %1226, label %1227, label %1236

1227:                                             ; preds = %1209, %1227
  %1228 = phi i64 [ %1234, %1227 ], [ %1210, %1209 ]
  %1229 = phi double [ %1233, %1227 ], [ %1225, %1209 ]
  %1230 = getelementptr inbounds i64, i64* %843, i64 %1228
  %1231 = bitcast i64* %1230 to double*
  %1232 = load double, double* %1231, align 8, !tbaa !26
  %1233 = fadd double %1229, %1232
  %1234 = add nuw nsw i64 %1228, 1
  %1235 = icmp eq i64 %1234, %838
  br i1 %1235, label %1236, label %1227, !llvm.loop !111

1236:                                             ; preds = %1227, %1209
  %1237 = phi double [ %1225, %1209 ], [ %1233, %1227 ]
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %74) #8
  br label %1238

1238:                                             ; preds = %1174, %1236, %1173
  %1239 = phi double [ %1237, %1236 ], [ 0.000000e+00, %1173 ], [ %1180, %1174 ]
  %1240 = icmp eq i64 %1149, 0
  %1241 = fcmp ogt double %1239, %1150
  %1242 = select i1 %1240, i1 true, i1 %1241
  %1243 = select i1 %1242, i64 %1149, i64 %1151
  %1244 = select i1 %1242, double %1239, double %1150
  %1245 = add nuw nsw i64 %1149, 1
  %1246 = icmp eq i64 %1245, %866
  br i1 %1246, label %1154, label %1148, !llvm.loop !118

1247:                                             ; preds = %1247, %1152
  %1248 = phi i64 [ 0, %1152 ], [ %1259, %1247 ]
  %1249 = getelementptr inbounds float, float* %1147, i64 %1248
  %1250 = load float, float* %1249, align 4, !tbaa !87
  %1251 = fpext float %1250 to double
  %1252 = add nsw i64 %1248, %1153
  %1253 = getelementptr inbounds i64, i64* %844, i64 %1252
  %1254 = bitcast i64* %1253 to double*
  %1255 = load double, double* %1254, align 8, !tbaa !26
  %1256 = fmul double %1255, %1251
  %1257 = getelementptr inbounds i64, i64* %843, i64 %1248
  %1258 = bitcast i64* %1257 to double*
  store double %1256, double* %1258, align 8, !tbaa !26
  %1259 = add nuw nsw i64 %1248, 1
  %1260 = icmp eq i64 %1259, %838
  br i1 %1260, label %1172, label %1247, !llvm.loop !119

1261:                                             ; preds = %802, %719, %530, %455, %428, %1154, %1110, %865, %656, %654, %630, %611, %579, %555, %535, %432, %343, %279, %304, %276, %256
  %1262 = phi i64 [ 0, %276 ], [ %317, %304 ], [ %284, %279 ], [ 0, %256 ], [ 0, %343 ], [ 0, %432 ], [ %562, %555 ], [ 0, %535 ], [ 0, %579 ], [ %633, %630 ], [ 0, %611 ], [ %660, %656 ], [ 0, %654 ], [ 0, %865 ], [ %1117, %1110 ], [ %1117, %1154 ], [ %429, %428 ], [ %457, %455 ], [ %531, %530 ], [ %721, %719 ], [ %645, %802 ]
  %1263 = icmp slt i64 %1262, 0
  br i1 %1263, label %1277, label %1264

1264:                                             ; preds = %1261
  %1265 = getelementptr inbounds %struct.Step, %struct.Step* %228, i64 0, i32 0
  %1266 = load i64, i64* %1265, align 8, !tbaa !28
  %1267 = icmp eq i64 %1266, 8
  br i1 %1267, label %1268, label %1272

1268:                                             ; preds = %1264
  %1269 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %226, i32 1
  %1270 = load i64, i64* %1269, align 8, !tbaa !33
  %1271 = getelementptr inbounds double, double* %225, i64 %1270
  br label %1272

1272:                                             ; preds = %1268, %1264
  %1273 = phi double* [ %1271, %1268 ], [ %225, %1264 ]
  %1274 = load i64*, i64** %83, align 8, !tbaa !64
  %1275 = getelementptr inbounds i64, i64* %1274, i64 %226
  store i64 %1262, i64* %1275, align 8, !tbaa !22
  %1276 = getelementptr inbounds %struct.Found, %struct.Found* %229, i64 0, i32 0
  store i64 %1262, i64* %1276, align 8, !tbaa !120
  br label %1277

1277:                                             ; preds = %1272, %1261, %236
  %1278 = phi i32 [ 7, %236 ], [ 0, %1272 ], [ 1, %1261 ]
  %1279 = phi double* [ %225, %236 ], [ %1273, %1272 ], [ %225, %1261 ]
  %1280 = phi i64 [ %224, %236 ], [ %271, %1272 ], [ %271, %1261 ]
  switch i32 %1278, label %1284 [
    i32 0, label %1281
    i32 7, label %1281
  ]

1281:                                             ; preds = %1277, %1277
  %1282 = add nuw nsw i64 %226, 1
  %1283 = icmp eq i64 %1282, %8
  br i1 %1283, label %1284, label %223, !llvm.loop !121

1284:                                             ; preds = %1277, %1281, %36
  %1285 = phi i32 [ 5, %36 ], [ %1278, %1277 ], [ 5, %1281 ]
  %1286 = icmp eq i32 %1285, 5
  br i1 %1286, label %1287, label %1307

1287:                                             ; preds = %1284
  %1288 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 4
  %1289 = load %struct.Items*, %struct.Items** %1288, align 8, !tbaa !76
  %1290 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 11
  %1291 = load i64, i64* %1290, align 8, !tbaa !122
  %1292 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 12
  %1293 = load i64, i64* %1292, align 8, !tbaa !123
  %1294 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 13
  %1295 = load i64*, i64** %1294, align 8, !tbaa !124
  %1296 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 14
  %1297 = load i64*, i64** %1296, align 8, !tbaa !125
  %1298 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 17
  %1299 = load float*, float** %1298, align 8, !tbaa !126
  %1300 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 15
  %1301 = load i64*, i64** %1300, align 8, !tbaa !127
  %1302 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 16
  %1303 = load i64*, i64** %1302, align 8, !tbaa !128
  %1304 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 18
  %1305 = load float*, float** %1304, align 8, !tbaa !129
  %1306 = tail call i64 @merge(i64 noundef %8, %struct.Found* noundef %12, i64* noundef %10, %struct.Items* noundef %1289, i64 noundef %1291, i64 noundef %1293, i64* noundef %37, i64* noundef %1295, i64* noundef %1297, float* noundef %1299, i64* noundef %1301, i64* noundef %1303, float* noundef %1305) #7
  br label %1307

1307:                                             ; preds = %1284, %1287
  %1308 = phi i64 [ %1306, %1287 ], [ -1, %1284 ]
  ret i64 %1308
}

; Function Attrs: nofree norecurse nosync nounwind
define internal fastcc i64 @first_of(%struct.List* nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, %struct.Found* nocapture noundef readonly %4) unnamed_addr #0 {
  %6 = getelementptr inbounds %struct.List, %struct.List* %0, i64 0, i32 1
  %7 = load i64*, i64** %6, align 8, !tbaa !130
  %8 = getelementptr inbounds %struct.List, %struct.List* %0, i64 0, i32 0
  %9 = load i64, i64* %8, align 8, !tbaa !132
  %10 = icmp sgt i64 %9, 0
  br i1 %10, label %11, label %23

11:                                               ; preds = %5, %11
  %12 = phi i64 [ %21, %11 ], [ 0, %5 ]
  %13 = phi i64 [ %20, %11 ], [ %9, %5 ]
  %14 = add nsw i64 %13, %12
  %15 = sdiv i64 %14, 2
  %16 = getelementptr inbounds i64, i64* %7, i64 %15
  %17 = load i64, i64* %16, align 8, !tbaa !22
  %18 = icmp slt i64 %17, %1
  %19 = add nsw i64 %15, 1
  %20 = select i1 %18, i64 %13, i64 %15
  %21 = select i1 %18, i64 %19, i64 %12
  %22 = icmp slt i64 %21, %20
  br i1 %22, label %11, label %23, !llvm.loop !104

23:                                               ; preds = %11, %5
  %24 = phi i64 [ 0, %5 ], [ %21, %11 ]
  %25 = icmp slt i64 %24, %9
  br i1 %25, label %26, label %31

26:                                               ; preds = %23
  %27 = getelementptr inbounds i64, i64* %7, i64 %24
  %28 = load i64, i64* %27, align 8, !tbaa !22
  %29 = icmp eq i64 %28, %1
  %30 = select i1 %29, i64 %24, i64 -1
  br label %31

31:                                               ; preds = %23, %26
  %32 = phi i64 [ -1, %23 ], [ %30, %26 ]
  %33 = icmp slt i64 %32, 0
  br i1 %33, label %95, label %34

34:                                               ; preds = %31
  %35 = getelementptr inbounds %struct.List, %struct.List* %0, i64 0, i32 2
  %36 = load i64*, i64** %35, align 8, !tbaa !133
  %37 = getelementptr inbounds i64, i64* %36, i64 %32
  %38 = load i64, i64* %37, align 8, !tbaa !22
  %39 = add nsw i64 %32, 1
  %40 = getelementptr inbounds i64, i64* %36, i64 %39
  %41 = load i64, i64* %40, align 8, !tbaa !22
  %42 = add nsw i64 %38, %2
  %43 = tail call i64 @llvm.smin.i64(i64 %41, i64 %42)
  %44 = icmp sgt i64 %43, %38
  br i1 %44, label %45, label %52

45:                                               ; preds = %34
  %46 = getelementptr inbounds %struct.List, %struct.List* %0, i64 0, i32 3
  %47 = load i64*, i64** %46, align 8, !tbaa !134
  %48 = add nsw i64 %43, -1
  %49 = getelementptr inbounds i64, i64* %47, i64 %48
  %50 = load i64, i64* %49, align 8, !tbaa !22
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
  %68 = load i64*, i64** %56, align 8, !tbaa !134
  %69 = getelementptr inbounds i64, i64* %68, i64 %65
  %70 = load i64, i64* %69, align 8, !tbaa !22
  %71 = icmp eq i64 %70, 0
  br i1 %71, label %91, label %72

72:                                               ; preds = %67, %64
  %73 = load i64*, i64** %57, align 8, !tbaa !134
  %74 = getelementptr inbounds i64, i64* %73, i64 %65
  %75 = load i64, i64* %74, align 8, !tbaa !22
  %76 = load i64*, i64** %58, align 8, !tbaa !66
  %77 = getelementptr inbounds i64, i64* %76, i64 %66
  store i64 %75, i64* %77, align 8, !tbaa !22
  %78 = load float*, float** %59, align 8, !tbaa !135
  %79 = getelementptr inbounds float, float* %78, i64 %65
  %80 = load float, float* %79, align 4, !tbaa !87
  %81 = load float*, float** %60, align 8, !tbaa !68
  %82 = getelementptr inbounds float, float* %81, i64 %66
  store float %80, float* %82, align 4, !tbaa !87
  %83 = load float*, float** %61, align 8, !tbaa !136
  %84 = getelementptr inbounds float, float* %83, i64 %65
  %85 = load float, float* %84, align 4, !tbaa !87
  %86 = load float*, float** %62, align 8, !tbaa !70
  %87 = getelementptr inbounds float, float* %86, i64 %66
  store float %85, float* %87, align 4, !tbaa !87
  %88 = load i64*, i64** %63, align 8, !tbaa !72
  %89 = add nsw i64 %66, 1
  %90 = getelementptr inbounds i64, i64* %88, i64 %66
  store i64 %3, i64* %90, align 8, !tbaa !22
  br label %91

91:                                               ; preds = %67, %72
  %92 = phi i64 [ %89, %72 ], [ %66, %67 ]
  %93 = add nsw i64 %65, 1
  %94 = icmp eq i64 %93, %43
  br i1 %94, label %95, label %64, !llvm.loop !137

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
!4 = !{!5, !9, i64 56}
!5 = !{!"", !6, i64 0, !6, i64 8, !6, i64 16, !6, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !9, i64 56, !9, i64 64, !10, i64 72, !9, i64 112, !6, i64 120, !6, i64 128, !9, i64 136, !9, i64 144, !9, i64 152, !9, i64 160, !9, i64 168, !9, i64 176}
!6 = !{!"long", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!"any pointer", !7, i64 0}
!10 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32}
!11 = !{!12, !6, i64 8}
!12 = !{!"", !6, i64 0, !6, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !6, i64 40, !9, i64 48, !9, i64 56}
!13 = !{!5, !6, i64 24}
!14 = !{!5, !6, i64 16}
!15 = !{!5, !9, i64 48}
!16 = !{!12, !9, i64 24}
!17 = !{!12, !6, i64 0}
!18 = !{!12, !9, i64 16}
!19 = distinct !{!19, !20, !21}
!20 = !{!"llvm.loop.mustprogress"}
!21 = !{!"llvm.loop.unroll.disable"}
!22 = !{!6, !6, i64 0}
!23 = !{!24, !25, i64 16}
!24 = !{!"", !6, i64 0, !6, i64 8, !25, i64 16}
!25 = !{!"double", !7, i64 0}
!26 = !{!25, !25, i64 0}
!27 = distinct !{!27, !20, !21}
!28 = !{!29, !6, i64 0}
!29 = !{!"", !6, i64 0, !6, i64 8, !6, i64 16, !6, i64 24, !7, i64 32}
!30 = !{!31, !6, i64 40}
!31 = !{!"", !6, i64 0, !6, i64 8, !6, i64 16, !6, i64 24, !6, i64 32, !6, i64 40}
!32 = !{!31, !6, i64 24}
!33 = !{!31, !6, i64 8}
!34 = distinct !{!34, !20, !21}
!35 = distinct !{!35, !20, !21}
!36 = !{!5, !9, i64 64}
!37 = !{!38, !9, i64 8}
!38 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16}
!39 = !{!38, !9, i64 16}
!40 = !{!5, !9, i64 32}
!41 = !{!5, !9, i64 40}
!42 = !{!24, !6, i64 0}
!43 = !{!38, !6, i64 0}
!44 = !{!5, !6, i64 8}
!45 = !{!12, !6, i64 40}
!46 = !{!24, !6, i64 8}
!47 = !{!12, !9, i64 56}
!48 = !{!7, !7, i64 0}
!49 = !{!12, !9, i64 48}
!50 = distinct !{!50, !20, !21}
!51 = distinct !{!51, !20, !21}
!52 = distinct !{!52, !20, !21}
!53 = distinct !{!53, !20, !21}
!54 = distinct !{!54, !20, !21}
!55 = !{!29, !6, i64 8}
!56 = !{!31, !6, i64 16}
!57 = !{!31, !6, i64 32}
!58 = !{i64 0, i64 8, !22, i64 8, i64 8, !59, i64 16, i64 8, !59, i64 24, i64 8, !59, i64 32, i64 8, !59}
!59 = !{!9, !9, i64 0}
!60 = !{i64 0, i64 8, !59, i64 8, i64 8, !59, i64 16, i64 8, !59, i64 24, i64 8, !59}
!61 = !{i64 0, i64 8, !59, i64 8, i64 8, !59, i64 16, i64 8, !59}
!62 = !{i64 0, i64 8, !59, i64 8, i64 8, !59}
!63 = !{i64 0, i64 8, !59}
!64 = !{!5, !9, i64 112}
!65 = !{!5, !9, i64 80}
!66 = !{!10, !9, i64 8}
!67 = !{!5, !9, i64 88}
!68 = !{!10, !9, i64 16}
!69 = !{!5, !9, i64 96}
!70 = !{!10, !9, i64 24}
!71 = !{!5, !9, i64 104}
!72 = !{!10, !9, i64 32}
!73 = !{!31, !6, i64 0}
!74 = !{!29, !6, i64 16}
!75 = !{!5, !6, i64 0}
!76 = !{!12, !9, i64 32}
!77 = !{!78, !6, i64 0}
!78 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16, !6, i64 24, !6, i64 32, !9, i64 40}
!79 = !{!78, !9, i64 8}
!80 = !{!78, !6, i64 24}
!81 = !{!78, !6, i64 32}
!82 = !{!78, !9, i64 40}
!83 = !{!84, !84, i64 0}
!84 = !{!"int", !7, i64 0}
!85 = distinct !{!85, !20, !21}
!86 = !{!78, !9, i64 16}
!87 = !{!88, !88, i64 0}
!88 = !{!"float", !7, i64 0}
!89 = distinct !{!89, !20, !21}
!90 = distinct !{!90, !20, !21}
!91 = !{!29, !6, i64 24}
!92 = distinct !{!92, !20, !21}
!93 = distinct !{!93, !20, !21}
!94 = !{!95, !9, i64 72}
!95 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !9, i64 56, !9, i64 64, !9, i64 72}
!96 = !{!95, !9, i64 40}
!97 = distinct !{!97, !20, !21}
!98 = distinct !{!98, !20, !21}
!99 = distinct !{!99, !20, !21}
!100 = distinct !{!100, !20, !21}
!101 = !{!102, !9, i64 8}
!102 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16, !9, i64 24}
!103 = !{!102, !6, i64 0}
!104 = distinct !{!104, !20, !21}
!105 = !{!102, !9, i64 24}
!106 = !{!102, !9, i64 16}
!107 = distinct !{!107, !20, !21}
!108 = distinct !{!108, !20, !21}
!109 = distinct !{!109, !20, !21}
!110 = distinct !{!110, !20, !21}
!111 = distinct !{!111, !20, !21}
!112 = distinct !{!112, !20, !21}
!113 = distinct !{!113, !20, !21}
!114 = distinct !{!114, !20, !21}
!115 = distinct !{!115, !20, !21}
!116 = distinct !{!116, !20, !21}
!117 = distinct !{!117, !20, !21}
!118 = distinct !{!118, !20, !21}
!119 = distinct !{!119, !20, !21}
!120 = !{!10, !6, i64 0}
!121 = distinct !{!121, !20, !21}
!122 = !{!5, !6, i64 120}
!123 = !{!5, !6, i64 128}
!124 = !{!5, !9, i64 136}
!125 = !{!5, !9, i64 144}
!126 = !{!5, !9, i64 168}
!127 = !{!5, !9, i64 152}
!128 = !{!5, !9, i64 160}
!129 = !{!5, !9, i64 176}
!130 = !{!131, !9, i64 8}
!131 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40}
!132 = !{!131, !6, i64 0}
!133 = !{!131, !9, i64 16}
!134 = !{!131, !9, i64 24}
!135 = !{!131, !9, i64 32}
!136 = !{!131, !9, i64 40}
!137 = distinct !{!137, !20, !21}
