; translated from sources.c, SHA-256 0cf95497e231a2bc20b657b1ad3a44a90bbda07524274c6052394678aed065aa

%struct.Program = type { i64, i64, %struct.Step*, %struct.TriggersOf*, %struct.Items*, i64, double*, i8* }
%struct.Step = type { i64, i64, i64, i64, [4 x i8*] }
%struct.TriggersOf = type { i64, i64, double }
%struct.Items = type { i64, i64*, i64*, i64, i64, i32* }
%struct.Request = type { i64, i64, i64, i64, i64*, i64*, i64*, double*, i64*, %struct.Found, i64*, i64, i64, i64*, i64*, i64*, i64*, float*, float* }
%struct.Found = type { i64, i64*, float*, float*, i64* }
%struct.Turn = type { i64, i64, i64, i64, i64, i64 }
%struct.Triggers = type { i64, i64*, double* }
%struct.List = type { i64, i64*, i64*, i32*, float*, float* }
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
  %6 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 0
  %7 = load i64, i64* %6, align 8, !tbaa !17
  %8 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 8
  %9 = load i64*, i64** %8, align 8, !tbaa !36
  %10 = getelementptr inbounds i64, i64* %9, i64 %7
  %11 = bitcast i64* %10 to %struct.Found*
  %12 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %7
  %13 = bitcast %struct.Found* %12 to %struct.Triggers*
  %14 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 7
  %15 = load double*, double** %14, align 8, !tbaa !4
  %16 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 1
  %17 = load i64, i64* %16, align 8, !tbaa !11
  %18 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 3
  %19 = load i64, i64* %18, align 8, !tbaa !13
  %20 = mul nsw i64 %19, %17
  %21 = getelementptr inbounds double, double* %15, i64 %20
  %22 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %17, i32 0
  %23 = icmp sgt i64 %17, 0
  br i1 %23, label %24, label %35

24:                                               ; preds = %3
  %25 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 3
  %26 = load %struct.TriggersOf*, %struct.TriggersOf** %25, align 8, !tbaa !16
  %27 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 4
  %28 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 5
  %29 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 2
  %30 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 6
  %31 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 5
  %32 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 7
  %33 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 6
  %34 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 1
  br label %75

35:                                               ; preds = %210, %3
  %36 = phi i64* [ %22, %3 ], [ %86, %210 ]
  %37 = icmp sgt i64 %7, 0
  br i1 %37, label %38, label %1760

38:                                               ; preds = %35
  %39 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 2
  %40 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 10
  %41 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 9, i32 1
  %42 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 9, i32 2
  %43 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 9, i32 3
  %44 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 9, i32 4
  %45 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 4
  %46 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 4
  %47 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 0
  %48 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 0
  %49 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 4
  %50 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 4
  %51 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 0
  %52 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 0
  %53 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 0
  %54 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 4
  %55 = getelementptr inbounds i64, i64* %36, i64 128
  %56 = bitcast [8 x double]* %5 to i8*
  %57 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 0
  %58 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 1
  %59 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 2
  %60 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 3
  %61 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 4
  %62 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 5
  %63 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 6
  %64 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 7
  %65 = bitcast [8 x double]* %4 to i8*
  %66 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 0
  %67 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 1
  %68 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 2
  %69 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 3
  %70 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 4
  %71 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 5
  %72 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 6
  %73 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 7
  %74 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 10
  br label %214

75:                                               ; preds = %24, %210
  %76 = phi i64* [ %22, %24 ], [ %86, %210 ]
  %77 = phi i64 [ 0, %24 ], [ %211, %210 ]
  %78 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %77, i32 1
  store i64* %76, i64** %78, align 8, !tbaa !37
  %79 = load i64, i64* %18, align 8, !tbaa !13
  %80 = getelementptr i64, i64* %76, i64 1
  %81 = getelementptr i64, i64* %80, i64 %79
  %82 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %77, i32 2
  %83 = bitcast double** %82 to i64**
  store i64* %81, i64** %83, align 8, !tbaa !39
  %84 = shl i64 %79, 1
  %85 = add i64 %84, 2
  %86 = getelementptr inbounds i64, i64* %76, i64 %85
  %87 = mul nsw i64 %79, %77
  %88 = getelementptr inbounds double, double* %15, i64 %87
  %89 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %77, i32 1
  %90 = load i64*, i64** %89, align 8, !tbaa !37
  %91 = getelementptr inbounds i64, i64* %90, i64 1
  %92 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %77, i32 2
  %93 = load double*, double** %92, align 8, !tbaa !39
  %94 = getelementptr inbounds double, double* %93, i64 1
  %95 = icmp sgt i64 %79, 0
  br i1 %95, label %96, label %100

96:                                               ; preds = %75
  %97 = load i64*, i64** %27, align 8, !tbaa !40
  %98 = load i64*, i64** %28, align 8, !tbaa !41
  %99 = getelementptr inbounds %struct.TriggersOf, %struct.TriggersOf* %26, i64 %77, i32 1
  br label %108

100:                                              ; preds = %185, %75
  %101 = phi i64 [ 0, %75 ], [ %186, %185 ]
  %102 = getelementptr inbounds %struct.TriggersOf, %struct.TriggersOf* %26, i64 %77, i32 0
  %103 = load i64, i64* %102, align 8, !tbaa !42
  %104 = tail call i64 @llvm.smin.i64(i64 %101, i64 %103)
  %105 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %77, i32 0
  store i64 %104, i64* %105, align 8, !tbaa !43
  %106 = load i64, i64* %34, align 8, !tbaa !44
  %107 = icmp eq i64 %106, 0
  br i1 %107, label %190, label %191

108:                                              ; preds = %185, %96
  %109 = phi i64 [ 0, %96 ], [ %186, %185 ]
  %110 = phi i64 [ 0, %96 ], [ %187, %185 ]
  %111 = getelementptr inbounds i64, i64* %97, i64 %110
  %112 = load i64, i64* %111, align 8, !tbaa !22
  %113 = getelementptr inbounds i64, i64* %98, i64 %110
  %114 = load i64, i64* %113, align 8, !tbaa !22
  %115 = icmp eq i64 %112, 0
  br i1 %115, label %185, label %116

116:                                              ; preds = %108
  %117 = load i64, i64* %29, align 8, !tbaa !14
  %118 = load i64*, i64** %30, align 8, !tbaa !15
  %119 = getelementptr inbounds i64, i64* %118, i64 %110
  %120 = load i64, i64* %119, align 8, !tbaa !22
  %121 = icmp sle i64 %117, %120
  %122 = icmp slt i64 %114, 0
  %123 = select i1 %121, i1 true, i1 %122
  br i1 %123, label %185, label %124

124:                                              ; preds = %116
  %125 = load i64, i64* %31, align 8, !tbaa !45
  %126 = icmp slt i64 %114, %125
  br i1 %126, label %127, label %185

127:                                              ; preds = %124
  %128 = load i64, i64* %99, align 8, !tbaa !46
  %129 = icmp eq i64 %128, 0
  br i1 %129, label %135, label %130

130:                                              ; preds = %127
  %131 = load i8*, i8** %32, align 8, !tbaa !47
  %132 = getelementptr inbounds i8, i8* %131, i64 %114
  %133 = load i8, i8* %132, align 1, !tbaa !48
  %134 = icmp eq i8 %133, 0
  br i1 %134, label %185, label %135

135:                                              ; preds = %130, %127
  %136 = load double*, double** %33, align 8, !tbaa !49
  %137 = getelementptr inbounds double, double* %136, i64 %114
  %138 = load double, double* %137, align 8, !tbaa !26
  %139 = getelementptr inbounds double, double* %88, i64 %110
  %140 = load double, double* %139, align 8, !tbaa !26
  %141 = fmul double %138, %140
  %142 = fcmp ogt double %141, 0.000000e+00
  br i1 %142, label %143, label %185

143:                                              ; preds = %135
  %144 = icmp sgt i64 %109, 0
  br i1 %144, label %145, label %157

145:                                              ; preds = %143, %150
  %146 = phi i64 [ %151, %150 ], [ 0, %143 ]
  %147 = getelementptr inbounds i64, i64* %91, i64 %146
  %148 = load i64, i64* %147, align 8, !tbaa !22
  %149 = icmp eq i64 %148, %112
  br i1 %149, label %153, label %150

150:                                              ; preds = %145
  %151 = add nuw nsw i64 %146, 1
  %152 = icmp eq i64 %151, %109
  br i1 %152, label %157, label %145, !llvm.loop !50

153:                                              ; preds = %145
  %154 = getelementptr inbounds double, double* %94, i64 %146
  %155 = load double, double* %154, align 8, !tbaa !26
  %156 = fcmp ult double %155, %141
  br i1 %156, label %157, label %185

157:                                              ; preds = %150, %153, %143
  %158 = phi i64 [ %146, %153 ], [ 0, %143 ], [ %109, %150 ]
  %159 = icmp eq i64 %158, %109
  %160 = zext i1 %159 to i64
  %161 = add nsw i64 %109, %160
  %162 = icmp sgt i64 %158, 0
  br i1 %162, label %163, label %181

163:                                              ; preds = %157, %174
  %164 = phi i64 [ %179, %174 ], [ %158, %157 ]
  %165 = getelementptr inbounds double, double* %93, i64 %164
  %166 = load double, double* %165, align 8, !tbaa !26
  %167 = fcmp ogt double %166, %141
  br i1 %167, label %181, label %168

168:                                              ; preds = %163
  %169 = fcmp oeq double %166, %141
  br i1 %169, label %170, label %174

170:                                              ; preds = %168
  %171 = getelementptr inbounds i64, i64* %90, i64 %164
  %172 = load i64, i64* %171, align 8, !tbaa !22
  %173 = icmp slt i64 %172, %112
  br i1 %173, label %181, label %174

174:                                              ; preds = %170, %168
  %175 = getelementptr inbounds i64, i64* %90, i64 %164
  %176 = load i64, i64* %175, align 8, !tbaa !22
  %177 = getelementptr inbounds i64, i64* %91, i64 %164
  store i64 %176, i64* %177, align 8, !tbaa !22
  %178 = getelementptr inbounds double, double* %94, i64 %164
  store double %166, double* %178, align 8, !tbaa !26
  %179 = add nsw i64 %164, -1
  %180 = icmp sgt i64 %164, 1
  br i1 %180, label %163, label %181, !llvm.loop !51

181:                                              ; preds = %174, %170, %163, %157
  %182 = phi i64 [ %158, %157 ], [ 0, %174 ], [ %164, %170 ], [ %164, %163 ]
  %183 = getelementptr inbounds i64, i64* %91, i64 %182
  store i64 %112, i64* %183, align 8, !tbaa !22
  %184 = getelementptr inbounds double, double* %94, i64 %182
  store double %141, double* %184, align 8, !tbaa !26
  br label %185

185:                                              ; preds = %181, %153, %135, %130, %124, %116, %108
  %186 = phi i64 [ %109, %124 ], [ %109, %116 ], [ %109, %108 ], [ %109, %130 ], [ %161, %181 ], [ %109, %135 ], [ %109, %153 ]
  %187 = add nuw nsw i64 %110, 1
  %188 = load i64, i64* %18, align 8, !tbaa !13
  %189 = icmp slt i64 %187, %188
  br i1 %189, label %108, label %100, !llvm.loop !52

190:                                              ; preds = %100
  store i64* %91, i64** %89, align 8, !tbaa !37
  store double* %94, double** %92, align 8, !tbaa !39
  br label %210

191:                                              ; preds = %100
  store i64 %106, i64* %90, align 8, !tbaa !22
  store double 2.000000e+00, double* %93, align 8, !tbaa !26
  store i64 1, i64* %105, align 8, !tbaa !43
  %192 = icmp sgt i64 %104, 0
  br i1 %192, label %193, label %210

193:                                              ; preds = %191, %207
  %194 = phi i64 [ %208, %207 ], [ 0, %191 ]
  %195 = getelementptr inbounds i64, i64* %91, i64 %194
  %196 = load i64, i64* %195, align 8, !tbaa !22
  %197 = load i64, i64* %34, align 8, !tbaa !44
  %198 = icmp eq i64 %196, %197
  br i1 %198, label %207, label %199

199:                                              ; preds = %193
  %200 = load i64, i64* %105, align 8, !tbaa !43
  %201 = getelementptr inbounds i64, i64* %90, i64 %200
  store i64 %196, i64* %201, align 8, !tbaa !22
  %202 = getelementptr inbounds double, double* %94, i64 %194
  %203 = load double, double* %202, align 8, !tbaa !26
  %204 = load i64, i64* %105, align 8, !tbaa !43
  %205 = add nsw i64 %204, 1
  store i64 %205, i64* %105, align 8, !tbaa !43
  %206 = getelementptr inbounds double, double* %93, i64 %204
  store double %203, double* %206, align 8, !tbaa !26
  br label %207

207:                                              ; preds = %199, %193
  %208 = add nuw nsw i64 %194, 1
  %209 = icmp eq i64 %208, %104
  br i1 %209, label %210, label %193, !llvm.loop !53

210:                                              ; preds = %207, %190, %191
  %211 = add nuw nsw i64 %77, 1
  %212 = load i64, i64* %16, align 8, !tbaa !11
  %213 = icmp slt i64 %211, %212
  br i1 %213, label %75, label %35, !llvm.loop !54

214:                                              ; preds = %38, %1757
  %215 = phi i64 [ 0, %38 ], [ %1756, %1757 ]
  %216 = phi double* [ %21, %38 ], [ %1755, %1757 ]
  %217 = phi i64 [ 0, %38 ], [ %1758, %1757 ]
  %218 = load %struct.Step*, %struct.Step** %39, align 8, !tbaa !18
  %219 = getelementptr inbounds %struct.Step, %struct.Step* %218, i64 %217
  %220 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217
  %221 = getelementptr inbounds %struct.Step, %struct.Step* %218, i64 %217, i32 1
  %222 = load i64, i64* %221, align 8, !tbaa !55
  %223 = getelementptr inbounds i64, i64* %9, i64 %217
  store i64 %222, i64* %223, align 8, !tbaa !22
  %224 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 5
  %225 = load i64, i64* %224, align 8, !tbaa !30
  %226 = icmp eq i64 %225, 0
  br i1 %226, label %247, label %227

227:                                              ; preds = %214
  %228 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 1
  %229 = load i64, i64* %228, align 8, !tbaa !33
  %230 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 2
  %231 = load i64, i64* %230, align 8, !tbaa !56
  %232 = inttoptr i64 %231 to i64*
  %233 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 3
  %234 = load i64, i64* %233, align 8, !tbaa !32
  %235 = inttoptr i64 %234 to float*
  %236 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 4
  %237 = load i64, i64* %236, align 8, !tbaa !57
  %238 = inttoptr i64 %237 to float*
  %239 = inttoptr i64 %225 to i64*
  %240 = getelementptr inbounds %struct.Found, %struct.Found* %220, i64 0, i32 0
  store i64 %229, i64* %240, align 8, !tbaa.struct !58
  %241 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 1
  store i64* %232, i64** %241, align 8, !tbaa.struct !60
  %242 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 2
  store float* %235, float** %242, align 8, !tbaa.struct !61
  %243 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 3
  store float* %238, float** %243, align 8, !tbaa.struct !62
  %244 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 4
  store i64* %239, i64** %244, align 8, !tbaa.struct !63
  %245 = load i64*, i64** %40, align 8, !tbaa !64
  %246 = getelementptr inbounds i64, i64* %245, i64 %217
  store i64 %229, i64* %246, align 8, !tbaa !22
  br label %1753

247:                                              ; preds = %214
  %248 = load i64*, i64** %41, align 8, !tbaa !65
  %249 = getelementptr inbounds i64, i64* %248, i64 %215
  %250 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 1
  store i64* %249, i64** %250, align 8, !tbaa !66
  %251 = load float*, float** %42, align 8, !tbaa !67
  %252 = getelementptr inbounds float, float* %251, i64 %215
  %253 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 2
  store float* %252, float** %253, align 8, !tbaa !68
  %254 = load float*, float** %43, align 8, !tbaa !69
  %255 = getelementptr inbounds float, float* %254, i64 %215
  %256 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 3
  store float* %255, float** %256, align 8, !tbaa !70
  %257 = load i64*, i64** %44, align 8, !tbaa !71
  %258 = getelementptr inbounds i64, i64* %257, i64 %215
  %259 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 4
  store i64* %258, i64** %259, align 8, !tbaa !72
  %260 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 0
  %261 = load i64, i64* %260, align 8, !tbaa !73
  %262 = add nsw i64 %261, %215
  %263 = getelementptr inbounds %struct.Step, %struct.Step* %218, i64 %217, i32 2
  %264 = load i64, i64* %263, align 8, !tbaa !74
  %265 = tail call i64 @llvm.smin.i64(i64 %261, i64 %264)
  %266 = icmp eq i64 %261, 0
  br i1 %266, label %1737, label %267

267:                                              ; preds = %247
  %268 = getelementptr inbounds %struct.Step, %struct.Step* %219, i64 0, i32 0
  %269 = load i64, i64* %268, align 8, !tbaa !28
  switch i64 %269, label %1737 [
    i64 7, label %1265
    i64 1, label %270
    i64 2, label %350
    i64 3, label %607
    i64 4, label %813
    i64 5, label %913
    i64 6, label %941
    i64 8, label %1012
  ]

270:                                              ; preds = %267
  %271 = getelementptr inbounds %struct.Step, %struct.Step* %218, i64 %217, i32 4, i64 0
  %272 = bitcast i8** %271 to %struct.List**
  %273 = load %struct.List*, %struct.List** %272, align 8, !tbaa !59
  %274 = load i64, i64* %53, align 8, !tbaa !75
  %275 = getelementptr inbounds %struct.List, %struct.List* %273, i64 0, i32 1
  %276 = load i64*, i64** %275, align 8, !tbaa !76
  %277 = getelementptr inbounds %struct.List, %struct.List* %273, i64 0, i32 0
  %278 = load i64, i64* %277, align 8, !tbaa !78
  %279 = icmp sgt i64 %278, 0
  br i1 %279, label %280, label %292

280:                                              ; preds = %270, %280
  %281 = phi i64 [ %290, %280 ], [ 0, %270 ]
  %282 = phi i64 [ %289, %280 ], [ %278, %270 ]
  %283 = add nsw i64 %282, %281
  %284 = sdiv i64 %283, 2
  %285 = getelementptr inbounds i64, i64* %276, i64 %284
  %286 = load i64, i64* %285, align 8, !tbaa !22
  %287 = icmp slt i64 %286, %274
  %288 = add nsw i64 %284, 1
  %289 = select i1 %287, i64 %282, i64 %284
  %290 = select i1 %287, i64 %288, i64 %281
  %291 = icmp slt i64 %290, %289
  br i1 %291, label %280, label %292, !llvm.loop !79

292:                                              ; preds = %280, %270
  %293 = phi i64 [ 0, %270 ], [ %290, %280 ]
  %294 = icmp slt i64 %293, %278
  br i1 %294, label %295, label %300

295:                                              ; preds = %292
  %296 = getelementptr inbounds i64, i64* %276, i64 %293
  %297 = load i64, i64* %296, align 8, !tbaa !22
  %298 = icmp eq i64 %297, %274
  %299 = select i1 %298, i64 %293, i64 -1
  br label %300

300:                                              ; preds = %295, %292
  %301 = phi i64 [ -1, %292 ], [ %299, %295 ]
  %302 = icmp slt i64 %301, 0
  br i1 %302, label %1737, label %303

303:                                              ; preds = %300
  %304 = getelementptr inbounds %struct.List, %struct.List* %273, i64 0, i32 2
  %305 = load i64*, i64** %304, align 8, !tbaa !80
  %306 = getelementptr inbounds i64, i64* %305, i64 %301
  %307 = load i64, i64* %306, align 8, !tbaa !22
  %308 = add nsw i64 %301, 1
  %309 = getelementptr inbounds i64, i64* %305, i64 %308
  %310 = load i64, i64* %309, align 8, !tbaa !22
  %311 = add nsw i64 %307, %261
  %312 = tail call i64 @llvm.smin.i64(i64 %310, i64 %311)
  %313 = icmp slt i64 %307, %312
  br i1 %313, label %314, label %1737

314:                                              ; preds = %303
  %315 = getelementptr inbounds %struct.List, %struct.List* %273, i64 0, i32 3
  %316 = load i32*, i32** %315, align 8, !tbaa !81
  %317 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 1
  %318 = getelementptr inbounds %struct.List, %struct.List* %273, i64 0, i32 4
  %319 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 2
  %320 = getelementptr inbounds %struct.List, %struct.List* %273, i64 0, i32 5
  %321 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 3
  %322 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 4
  br label %323

323:                                              ; preds = %346, %314
  %324 = phi i64 [ %307, %314 ], [ %348, %346 ]
  %325 = phi i64 [ 0, %314 ], [ %347, %346 ]
  %326 = getelementptr inbounds i32, i32* %316, i64 %324
  %327 = load i32, i32* %326, align 4, !tbaa !82
  %328 = icmp slt i32 %327, 0
  br i1 %328, label %346, label %329

329:                                              ; preds = %323
  %330 = zext i32 %327 to i64
  %331 = load i64*, i64** %317, align 8, !tbaa !66
  %332 = getelementptr inbounds i64, i64* %331, i64 %325
  store i64 %330, i64* %332, align 8, !tbaa !22
  %333 = load float*, float** %318, align 8, !tbaa !84
  %334 = getelementptr inbounds float, float* %333, i64 %324
  %335 = load float, float* %334, align 4, !tbaa !85
  %336 = load float*, float** %319, align 8, !tbaa !68
  %337 = getelementptr inbounds float, float* %336, i64 %325
  store float %335, float* %337, align 4, !tbaa !85
  %338 = load float*, float** %320, align 8, !tbaa !87
  %339 = getelementptr inbounds float, float* %338, i64 %324
  %340 = load float, float* %339, align 4, !tbaa !85
  %341 = load float*, float** %321, align 8, !tbaa !70
  %342 = getelementptr inbounds float, float* %341, i64 %325
  store float %340, float* %342, align 4, !tbaa !85
  %343 = load i64*, i64** %322, align 8, !tbaa !72
  %344 = add nsw i64 %325, 1
  %345 = getelementptr inbounds i64, i64* %343, i64 %325
  store i64 0, i64* %345, align 8, !tbaa !22
  br label %346

346:                                              ; preds = %329, %323
  %347 = phi i64 [ %325, %323 ], [ %344, %329 ]
  %348 = add nsw i64 %324, 1
  %349 = icmp eq i64 %348, %312
  br i1 %349, label %1737, label %323, !llvm.loop !88

350:                                              ; preds = %267
  %351 = load i64, i64* %52, align 8, !tbaa !75
  %352 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 1
  %353 = load i64, i64* %352, align 8, !tbaa !33
  %354 = icmp eq i64 %353, 0
  br i1 %354, label %434, label %355

355:                                              ; preds = %350
  %356 = getelementptr inbounds %struct.Step, %struct.Step* %218, i64 %217, i32 4, i64 %353
  %357 = bitcast i8** %356 to %struct.List**
  %358 = load %struct.List*, %struct.List** %357, align 8, !tbaa !59
  %359 = getelementptr inbounds %struct.List, %struct.List* %358, i64 0, i32 1
  %360 = load i64*, i64** %359, align 8, !tbaa !76
  %361 = getelementptr inbounds %struct.List, %struct.List* %358, i64 0, i32 0
  %362 = load i64, i64* %361, align 8, !tbaa !78
  %363 = icmp sgt i64 %362, 0
  br i1 %363, label %364, label %376

364:                                              ; preds = %355, %364
  %365 = phi i64 [ %374, %364 ], [ 0, %355 ]
  %366 = phi i64 [ %373, %364 ], [ %362, %355 ]
  %367 = add nsw i64 %366, %365
  %368 = sdiv i64 %367, 2
  %369 = getelementptr inbounds i64, i64* %360, i64 %368
  %370 = load i64, i64* %369, align 8, !tbaa !22
  %371 = icmp slt i64 %370, %351
  %372 = add nsw i64 %368, 1
  %373 = select i1 %371, i64 %366, i64 %368
  %374 = select i1 %371, i64 %372, i64 %365
  %375 = icmp slt i64 %374, %373
  br i1 %375, label %364, label %376, !llvm.loop !79

376:                                              ; preds = %364, %355
  %377 = phi i64 [ 0, %355 ], [ %374, %364 ]
  %378 = icmp slt i64 %377, %362
  br i1 %378, label %379, label %384

379:                                              ; preds = %376
  %380 = getelementptr inbounds i64, i64* %360, i64 %377
  %381 = load i64, i64* %380, align 8, !tbaa !22
  %382 = icmp eq i64 %381, %351
  %383 = select i1 %382, i64 %377, i64 -1
  br label %384

384:                                              ; preds = %379, %376
  %385 = phi i64 [ -1, %376 ], [ %383, %379 ]
  %386 = icmp slt i64 %385, 0
  br i1 %386, label %434, label %387

387:                                              ; preds = %384
  %388 = getelementptr inbounds %struct.List, %struct.List* %358, i64 0, i32 2
  %389 = load i64*, i64** %388, align 8, !tbaa !80
  %390 = getelementptr inbounds i64, i64* %389, i64 %385
  %391 = load i64, i64* %390, align 8, !tbaa !22
  %392 = add nsw i64 %385, 1
  %393 = getelementptr inbounds i64, i64* %389, i64 %392
  %394 = load i64, i64* %393, align 8, !tbaa !22
  %395 = add nsw i64 %391, %261
  %396 = tail call i64 @llvm.smin.i64(i64 %394, i64 %395)
  %397 = icmp slt i64 %391, %396
  br i1 %397, label %398, label %434

398:                                              ; preds = %387
  %399 = getelementptr inbounds %struct.List, %struct.List* %358, i64 0, i32 3
  %400 = load i32*, i32** %399, align 8, !tbaa !81
  %401 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 1
  %402 = getelementptr inbounds %struct.List, %struct.List* %358, i64 0, i32 4
  %403 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 2
  %404 = getelementptr inbounds %struct.List, %struct.List* %358, i64 0, i32 5
  %405 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 3
  %406 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 4
  br label %407

407:                                              ; preds = %430, %398
  %408 = phi i64 [ %391, %398 ], [ %432, %430 ]
  %409 = phi i64 [ 0, %398 ], [ %431, %430 ]
  %410 = getelementptr inbounds i32, i32* %400, i64 %408
  %411 = load i32, i32* %410, align 4, !tbaa !82
  %412 = icmp slt i32 %411, 0
  br i1 %412, label %430, label %413

413:                                              ; preds = %407
  %414 = zext i32 %411 to i64
  %415 = load i64*, i64** %401, align 8, !tbaa !66
  %416 = getelementptr inbounds i64, i64* %415, i64 %409
  store i64 %414, i64* %416, align 8, !tbaa !22
  %417 = load float*, float** %402, align 8, !tbaa !84
  %418 = getelementptr inbounds float, float* %417, i64 %408
  %419 = load float, float* %418, align 4, !tbaa !85
  %420 = load float*, float** %403, align 8, !tbaa !68
  %421 = getelementptr inbounds float, float* %420, i64 %409
  store float %419, float* %421, align 4, !tbaa !85
  %422 = load float*, float** %404, align 8, !tbaa !87
  %423 = getelementptr inbounds float, float* %422, i64 %408
  %424 = load float, float* %423, align 4, !tbaa !85
  %425 = load float*, float** %405, align 8, !tbaa !70
  %426 = getelementptr inbounds float, float* %425, i64 %409
  store float %424, float* %426, align 4, !tbaa !85
  %427 = load i64*, i64** %406, align 8, !tbaa !72
  %428 = add nsw i64 %409, 1
  %429 = getelementptr inbounds i64, i64* %427, i64 %409
  store i64 %351, i64* %429, align 8, !tbaa !22
  br label %430

430:                                              ; preds = %413, %407
  %431 = phi i64 [ %409, %407 ], [ %428, %413 ]
  %432 = add nsw i64 %408, 1
  %433 = icmp eq i64 %432, %396
  br i1 %433, label %434, label %407, !llvm.loop !88

434:                                              ; preds = %430, %387, %384, %350
  %435 = phi i64 [ 0, %350 ], [ 0, %384 ], [ 0, %387 ], [ %431, %430 ]
  %436 = icmp sgt i64 %435, 0
  br i1 %436, label %517, label %437

437:                                              ; preds = %434
  %438 = getelementptr inbounds %struct.Step, %struct.Step* %218, i64 %217, i32 4, i64 0
  %439 = bitcast i8** %438 to %struct.List**
  %440 = load %struct.List*, %struct.List** %439, align 8, !tbaa !59
  %441 = load i64, i64* %260, align 8, !tbaa !73
  %442 = getelementptr inbounds %struct.List, %struct.List* %440, i64 0, i32 1
  %443 = load i64*, i64** %442, align 8, !tbaa !76
  %444 = getelementptr inbounds %struct.List, %struct.List* %440, i64 0, i32 0
  %445 = load i64, i64* %444, align 8, !tbaa !78
  %446 = icmp sgt i64 %445, 0
  br i1 %446, label %447, label %459

447:                                              ; preds = %437, %447
  %448 = phi i64 [ %457, %447 ], [ 0, %437 ]
  %449 = phi i64 [ %456, %447 ], [ %445, %437 ]
  %450 = add nsw i64 %449, %448
  %451 = sdiv i64 %450, 2
  %452 = getelementptr inbounds i64, i64* %443, i64 %451
  %453 = load i64, i64* %452, align 8, !tbaa !22
  %454 = icmp slt i64 %453, %351
  %455 = add nsw i64 %451, 1
  %456 = select i1 %454, i64 %449, i64 %451
  %457 = select i1 %454, i64 %455, i64 %448
  %458 = icmp slt i64 %457, %456
  br i1 %458, label %447, label %459, !llvm.loop !79

459:                                              ; preds = %447, %437
  %460 = phi i64 [ 0, %437 ], [ %457, %447 ]
  %461 = icmp slt i64 %460, %445
  br i1 %461, label %462, label %467

462:                                              ; preds = %459
  %463 = getelementptr inbounds i64, i64* %443, i64 %460
  %464 = load i64, i64* %463, align 8, !tbaa !22
  %465 = icmp eq i64 %464, %351
  %466 = select i1 %465, i64 %460, i64 -1
  br label %467

467:                                              ; preds = %462, %459
  %468 = phi i64 [ -1, %459 ], [ %466, %462 ]
  %469 = icmp slt i64 %468, 0
  br i1 %469, label %517, label %470

470:                                              ; preds = %467
  %471 = getelementptr inbounds %struct.List, %struct.List* %440, i64 0, i32 2
  %472 = load i64*, i64** %471, align 8, !tbaa !80
  %473 = getelementptr inbounds i64, i64* %472, i64 %468
  %474 = load i64, i64* %473, align 8, !tbaa !22
  %475 = add nsw i64 %468, 1
  %476 = getelementptr inbounds i64, i64* %472, i64 %475
  %477 = load i64, i64* %476, align 8, !tbaa !22
  %478 = add nsw i64 %474, %441
  %479 = tail call i64 @llvm.smin.i64(i64 %477, i64 %478)
  %480 = icmp slt i64 %474, %479
  br i1 %480, label %481, label %517

481:                                              ; preds = %470
  %482 = getelementptr inbounds %struct.List, %struct.List* %440, i64 0, i32 3
  %483 = load i32*, i32** %482, align 8, !tbaa !81
  %484 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 1
  %485 = getelementptr inbounds %struct.List, %struct.List* %440, i64 0, i32 4
  %486 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 2
  %487 = getelementptr inbounds %struct.List, %struct.List* %440, i64 0, i32 5
  %488 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 3
  %489 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 4
  br label %490

490:                                              ; preds = %513, %481
  %491 = phi i64 [ %474, %481 ], [ %515, %513 ]
  %492 = phi i64 [ 0, %481 ], [ %514, %513 ]
  %493 = getelementptr inbounds i32, i32* %483, i64 %491
  %494 = load i32, i32* %493, align 4, !tbaa !82
  %495 = icmp slt i32 %494, 0
  br i1 %495, label %513, label %496

496:                                              ; preds = %490
  %497 = zext i32 %494 to i64
  %498 = load i64*, i64** %484, align 8, !tbaa !66
  %499 = getelementptr inbounds i64, i64* %498, i64 %492
  store i64 %497, i64* %499, align 8, !tbaa !22
  %500 = load float*, float** %485, align 8, !tbaa !84
  %501 = getelementptr inbounds float, float* %500, i64 %491
  %502 = load float, float* %501, align 4, !tbaa !85
  %503 = load float*, float** %486, align 8, !tbaa !68
  %504 = getelementptr inbounds float, float* %503, i64 %492
  store float %502, float* %504, align 4, !tbaa !85
  %505 = load float*, float** %487, align 8, !tbaa !87
  %506 = getelementptr inbounds float, float* %505, i64 %491
  %507 = load float, float* %506, align 4, !tbaa !85
  %508 = load float*, float** %488, align 8, !tbaa !70
  %509 = getelementptr inbounds float, float* %508, i64 %492
  store float %507, float* %509, align 4, !tbaa !85
  %510 = load i64*, i64** %489, align 8, !tbaa !72
  %511 = add nsw i64 %492, 1
  %512 = getelementptr inbounds i64, i64* %510, i64 %492
  store i64 0, i64* %512, align 8, !tbaa !22
  br label %513

513:                                              ; preds = %496, %490
  %514 = phi i64 [ %492, %490 ], [ %511, %496 ]
  %515 = add nsw i64 %491, 1
  %516 = icmp eq i64 %515, %479
  br i1 %516, label %517, label %490, !llvm.loop !88

517:                                              ; preds = %513, %470, %467, %434
  %518 = phi i64 [ 0, %470 ], [ 0, %467 ], [ %351, %434 ], [ 0, %513 ]
  %519 = phi i64 [ 0, %470 ], [ 0, %467 ], [ %435, %434 ], [ %514, %513 ]
  %520 = getelementptr inbounds %struct.Step, %struct.Step* %218, i64 %217, i32 4, i64 3
  %521 = bitcast i8** %520 to %struct.List**
  %522 = load %struct.List*, %struct.List** %521, align 8, !tbaa !59
  %523 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 3
  %524 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 2
  %525 = select i1 %436, i64* %524, i64* %523
  %526 = load i64, i64* %525, align 8, !tbaa !22
  %527 = load i64, i64* %260, align 8, !tbaa !73
  %528 = getelementptr inbounds %struct.List, %struct.List* %522, i64 0, i32 1
  %529 = load i64*, i64** %528, align 8, !tbaa !76
  %530 = getelementptr inbounds %struct.List, %struct.List* %522, i64 0, i32 0
  %531 = load i64, i64* %530, align 8, !tbaa !78
  %532 = icmp sgt i64 %531, 0
  br i1 %532, label %533, label %545

533:                                              ; preds = %517, %533
  %534 = phi i64 [ %543, %533 ], [ 0, %517 ]
  %535 = phi i64 [ %542, %533 ], [ %531, %517 ]
  %536 = add nsw i64 %535, %534
  %537 = sdiv i64 %536, 2
  %538 = getelementptr inbounds i64, i64* %529, i64 %537
  %539 = load i64, i64* %538, align 8, !tbaa !22
  %540 = icmp slt i64 %539, %526
  %541 = add nsw i64 %537, 1
  %542 = select i1 %540, i64 %535, i64 %537
  %543 = select i1 %540, i64 %541, i64 %534
  %544 = icmp slt i64 %543, %542
  br i1 %544, label %533, label %545, !llvm.loop !79

545:                                              ; preds = %533, %517
  %546 = phi i64 [ 0, %517 ], [ %543, %533 ]
  %547 = icmp slt i64 %546, %531
  br i1 %547, label %548, label %553

548:                                              ; preds = %545
  %549 = getelementptr inbounds i64, i64* %529, i64 %546
  %550 = load i64, i64* %549, align 8, !tbaa !22
  %551 = icmp eq i64 %550, %526
  %552 = select i1 %551, i64 %546, i64 -1
  br label %553

553:                                              ; preds = %548, %545
  %554 = phi i64 [ -1, %545 ], [ %552, %548 ]
  %555 = icmp slt i64 %554, 0
  br i1 %555, label %603, label %556

556:                                              ; preds = %553
  %557 = getelementptr inbounds %struct.List, %struct.List* %522, i64 0, i32 2
  %558 = load i64*, i64** %557, align 8, !tbaa !80
  %559 = getelementptr inbounds i64, i64* %558, i64 %554
  %560 = load i64, i64* %559, align 8, !tbaa !22
  %561 = add nsw i64 %554, 1
  %562 = getelementptr inbounds i64, i64* %558, i64 %561
  %563 = load i64, i64* %562, align 8, !tbaa !22
  %564 = add nsw i64 %560, %527
  %565 = tail call i64 @llvm.smin.i64(i64 %563, i64 %564)
  %566 = icmp slt i64 %560, %565
  br i1 %566, label %567, label %603

567:                                              ; preds = %556
  %568 = getelementptr inbounds %struct.List, %struct.List* %522, i64 0, i32 3
  %569 = load i32*, i32** %568, align 8, !tbaa !81
  %570 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 1
  %571 = getelementptr inbounds %struct.List, %struct.List* %522, i64 0, i32 4
  %572 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 2
  %573 = getelementptr inbounds %struct.List, %struct.List* %522, i64 0, i32 5
  %574 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 3
  %575 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 4
  br label %576

576:                                              ; preds = %599, %567
  %577 = phi i64 [ %560, %567 ], [ %601, %599 ]
  %578 = phi i64 [ 0, %567 ], [ %600, %599 ]
  %579 = getelementptr inbounds i32, i32* %569, i64 %577
  %580 = load i32, i32* %579, align 4, !tbaa !82
  %581 = icmp slt i32 %580, 0
  br i1 %581, label %599, label %582

582:                                              ; preds = %576
  %583 = zext i32 %580 to i64
  %584 = load i64*, i64** %570, align 8, !tbaa !66
  %585 = getelementptr inbounds i64, i64* %584, i64 %578
  store i64 %583, i64* %585, align 8, !tbaa !22
  %586 = load float*, float** %571, align 8, !tbaa !84
  %587 = getelementptr inbounds float, float* %586, i64 %577
  %588 = load float, float* %587, align 4, !tbaa !85
  %589 = load float*, float** %572, align 8, !tbaa !68
  %590 = getelementptr inbounds float, float* %589, i64 %578
  store float %588, float* %590, align 4, !tbaa !85
  %591 = load float*, float** %573, align 8, !tbaa !87
  %592 = getelementptr inbounds float, float* %591, i64 %577
  %593 = load float, float* %592, align 4, !tbaa !85
  %594 = load float*, float** %574, align 8, !tbaa !70
  %595 = getelementptr inbounds float, float* %594, i64 %578
  store float %593, float* %595, align 4, !tbaa !85
  %596 = load i64*, i64** %575, align 8, !tbaa !72
  %597 = add nsw i64 %578, 1
  %598 = getelementptr inbounds i64, i64* %596, i64 %578
  store i64 %518, i64* %598, align 8, !tbaa !22
  br label %599

599:                                              ; preds = %582, %576
  %600 = phi i64 [ %578, %576 ], [ %597, %582 ]
  %601 = add nsw i64 %577, 1
  %602 = icmp eq i64 %601, %565
  br i1 %602, label %603, label %576, !llvm.loop !88

603:                                              ; preds = %599, %553, %556
  %604 = phi i64 [ 0, %553 ], [ 0, %556 ], [ %600, %599 ]
  %605 = icmp eq i64 %604, 0
  %606 = select i1 %605, i64 %519, i64 %604
  br label %1737

607:                                              ; preds = %267
  %608 = load %struct.Items*, %struct.Items** %50, align 8, !tbaa !89
  %609 = load i64, i64* %51, align 8, !tbaa !75
  %610 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 2
  %611 = load i64, i64* %610, align 8, !tbaa !56
  %612 = icmp eq i64 %611, 0
  br i1 %612, label %692, label %613

613:                                              ; preds = %607
  %614 = getelementptr inbounds %struct.Step, %struct.Step* %218, i64 %217, i32 4, i64 0
  %615 = bitcast i8** %614 to %struct.List**
  %616 = load %struct.List*, %struct.List** %615, align 8, !tbaa !59
  %617 = getelementptr inbounds %struct.List, %struct.List* %616, i64 0, i32 1
  %618 = load i64*, i64** %617, align 8, !tbaa !76
  %619 = getelementptr inbounds %struct.List, %struct.List* %616, i64 0, i32 0
  %620 = load i64, i64* %619, align 8, !tbaa !78
  %621 = icmp sgt i64 %620, 0
  br i1 %621, label %622, label %634

622:                                              ; preds = %613, %622
  %623 = phi i64 [ %632, %622 ], [ 0, %613 ]
  %624 = phi i64 [ %631, %622 ], [ %620, %613 ]
  %625 = add nsw i64 %624, %623
  %626 = sdiv i64 %625, 2
  %627 = getelementptr inbounds i64, i64* %618, i64 %626
  %628 = load i64, i64* %627, align 8, !tbaa !22
  %629 = icmp slt i64 %628, %611
  %630 = add nsw i64 %626, 1
  %631 = select i1 %629, i64 %624, i64 %626
  %632 = select i1 %629, i64 %630, i64 %623
  %633 = icmp slt i64 %632, %631
  br i1 %633, label %622, label %634, !llvm.loop !79

634:                                              ; preds = %622, %613
  %635 = phi i64 [ 0, %613 ], [ %632, %622 ]
  %636 = icmp slt i64 %635, %620
  br i1 %636, label %637, label %642

637:                                              ; preds = %634
  %638 = getelementptr inbounds i64, i64* %618, i64 %635
  %639 = load i64, i64* %638, align 8, !tbaa !22
  %640 = icmp eq i64 %639, %611
  %641 = select i1 %640, i64 %635, i64 -1
  br label %642

642:                                              ; preds = %637, %634
  %643 = phi i64 [ -1, %634 ], [ %641, %637 ]
  %644 = icmp slt i64 %643, 0
  br i1 %644, label %692, label %645

645:                                              ; preds = %642
  %646 = getelementptr inbounds %struct.List, %struct.List* %616, i64 0, i32 2
  %647 = load i64*, i64** %646, align 8, !tbaa !80
  %648 = getelementptr inbounds i64, i64* %647, i64 %643
  %649 = load i64, i64* %648, align 8, !tbaa !22
  %650 = add nsw i64 %643, 1
  %651 = getelementptr inbounds i64, i64* %647, i64 %650
  %652 = load i64, i64* %651, align 8, !tbaa !22
  %653 = add nsw i64 %649, %261
  %654 = tail call i64 @llvm.smin.i64(i64 %652, i64 %653)
  %655 = icmp slt i64 %649, %654
  br i1 %655, label %656, label %692

656:                                              ; preds = %645
  %657 = getelementptr inbounds %struct.List, %struct.List* %616, i64 0, i32 3
  %658 = load i32*, i32** %657, align 8, !tbaa !81
  %659 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 1
  %660 = getelementptr inbounds %struct.List, %struct.List* %616, i64 0, i32 4
  %661 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 2
  %662 = getelementptr inbounds %struct.List, %struct.List* %616, i64 0, i32 5
  %663 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 3
  %664 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 4
  br label %665

665:                                              ; preds = %688, %656
  %666 = phi i64 [ %649, %656 ], [ %690, %688 ]
  %667 = phi i64 [ 0, %656 ], [ %689, %688 ]
  %668 = getelementptr inbounds i32, i32* %658, i64 %666
  %669 = load i32, i32* %668, align 4, !tbaa !82
  %670 = icmp slt i32 %669, 0
  br i1 %670, label %688, label %671

671:                                              ; preds = %665
  %672 = zext i32 %669 to i64
  %673 = load i64*, i64** %659, align 8, !tbaa !66
  %674 = getelementptr inbounds i64, i64* %673, i64 %667
  store i64 %672, i64* %674, align 8, !tbaa !22
  %675 = load float*, float** %660, align 8, !tbaa !84
  %676 = getelementptr inbounds float, float* %675, i64 %666
  %677 = load float, float* %676, align 4, !tbaa !85
  %678 = load float*, float** %661, align 8, !tbaa !68
  %679 = getelementptr inbounds float, float* %678, i64 %667
  store float %677, float* %679, align 4, !tbaa !85
  %680 = load float*, float** %662, align 8, !tbaa !87
  %681 = getelementptr inbounds float, float* %680, i64 %666
  %682 = load float, float* %681, align 4, !tbaa !85
  %683 = load float*, float** %663, align 8, !tbaa !70
  %684 = getelementptr inbounds float, float* %683, i64 %667
  store float %682, float* %684, align 4, !tbaa !85
  %685 = load i64*, i64** %664, align 8, !tbaa !72
  %686 = add nsw i64 %667, 1
  %687 = getelementptr inbounds i64, i64* %685, i64 %667
  store i64 0, i64* %687, align 8, !tbaa !22
  br label %688

688:                                              ; preds = %671, %665
  %689 = phi i64 [ %667, %665 ], [ %686, %671 ]
  %690 = add nsw i64 %666, 1
  %691 = icmp eq i64 %690, %654
  br i1 %691, label %692, label %665, !llvm.loop !88

692:                                              ; preds = %688, %645, %642, %607
  %693 = phi i64 [ 0, %607 ], [ 0, %642 ], [ 0, %645 ], [ %689, %688 ]
  %694 = icmp eq i64 %693, 0
  br i1 %694, label %695, label %780

695:                                              ; preds = %692
  %696 = load i64, i64* %610, align 8, !tbaa !56
  %697 = icmp eq i64 %696, 0
  br i1 %697, label %780, label %698

698:                                              ; preds = %695
  %699 = getelementptr inbounds %struct.Step, %struct.Step* %218, i64 %217, i32 4, i64 0
  %700 = bitcast i8** %699 to %struct.List**
  %701 = load %struct.List*, %struct.List** %700, align 8, !tbaa !59
  %702 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 3
  %703 = load i64, i64* %702, align 8, !tbaa !32
  %704 = load i64, i64* %260, align 8, !tbaa !73
  %705 = getelementptr inbounds %struct.List, %struct.List* %701, i64 0, i32 1
  %706 = load i64*, i64** %705, align 8, !tbaa !76
  %707 = getelementptr inbounds %struct.List, %struct.List* %701, i64 0, i32 0
  %708 = load i64, i64* %707, align 8, !tbaa !78
  %709 = icmp sgt i64 %708, 0
  br i1 %709, label %710, label %722

710:                                              ; preds = %698, %710
  %711 = phi i64 [ %720, %710 ], [ 0, %698 ]
  %712 = phi i64 [ %719, %710 ], [ %708, %698 ]
  %713 = add nsw i64 %712, %711
  %714 = sdiv i64 %713, 2
  %715 = getelementptr inbounds i64, i64* %706, i64 %714
  %716 = load i64, i64* %715, align 8, !tbaa !22
  %717 = icmp slt i64 %716, %703
  %718 = add nsw i64 %714, 1
  %719 = select i1 %717, i64 %712, i64 %714
  %720 = select i1 %717, i64 %718, i64 %711
  %721 = icmp slt i64 %720, %719
  br i1 %721, label %710, label %722, !llvm.loop !79

722:                                              ; preds = %710, %698
  %723 = phi i64 [ 0, %698 ], [ %720, %710 ]
  %724 = icmp slt i64 %723, %708
  br i1 %724, label %725, label %730

725:                                              ; preds = %722
  %726 = getelementptr inbounds i64, i64* %706, i64 %723
  %727 = load i64, i64* %726, align 8, !tbaa !22
  %728 = icmp eq i64 %727, %703
  %729 = select i1 %728, i64 %723, i64 -1
  br label %730

730:                                              ; preds = %725, %722
  %731 = phi i64 [ -1, %722 ], [ %729, %725 ]
  %732 = icmp slt i64 %731, 0
  br i1 %732, label %780, label %733

733:                                              ; preds = %730
  %734 = getelementptr inbounds %struct.List, %struct.List* %701, i64 0, i32 2
  %735 = load i64*, i64** %734, align 8, !tbaa !80
  %736 = getelementptr inbounds i64, i64* %735, i64 %731
  %737 = load i64, i64* %736, align 8, !tbaa !22
  %738 = add nsw i64 %731, 1
  %739 = getelementptr inbounds i64, i64* %735, i64 %738
  %740 = load i64, i64* %739, align 8, !tbaa !22
  %741 = add nsw i64 %737, %704
  %742 = tail call i64 @llvm.smin.i64(i64 %740, i64 %741)
  %743 = icmp slt i64 %737, %742
  br i1 %743, label %744, label %780

744:                                              ; preds = %733
  %745 = getelementptr inbounds %struct.List, %struct.List* %701, i64 0, i32 3
  %746 = load i32*, i32** %745, align 8, !tbaa !81
  %747 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 1
  %748 = getelementptr inbounds %struct.List, %struct.List* %701, i64 0, i32 4
  %749 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 2
  %750 = getelementptr inbounds %struct.List, %struct.List* %701, i64 0, i32 5
  %751 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 3
  %752 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 4
  br label %753

753:                                              ; preds = %776, %744
  %754 = phi i64 [ %737, %744 ], [ %778, %776 ]
  %755 = phi i64 [ 0, %744 ], [ %777, %776 ]
  %756 = getelementptr inbounds i32, i32* %746, i64 %754
  %757 = load i32, i32* %756, align 4, !tbaa !82
  %758 = icmp slt i32 %757, 0
  br i1 %758, label %776, label %759

759:                                              ; preds = %753
  %760 = zext i32 %757 to i64
  %761 = load i64*, i64** %747, align 8, !tbaa !66
  %762 = getelementptr inbounds i64, i64* %761, i64 %755
  store i64 %760, i64* %762, align 8, !tbaa !22
  %763 = load float*, float** %748, align 8, !tbaa !84
  %764 = getelementptr inbounds float, float* %763, i64 %754
  %765 = load float, float* %764, align 4, !tbaa !85
  %766 = load float*, float** %749, align 8, !tbaa !68
  %767 = getelementptr inbounds float, float* %766, i64 %755
  store float %765, float* %767, align 4, !tbaa !85
  %768 = load float*, float** %750, align 8, !tbaa !87
  %769 = getelementptr inbounds float, float* %768, i64 %754
  %770 = load float, float* %769, align 4, !tbaa !85
  %771 = load float*, float** %751, align 8, !tbaa !70
  %772 = getelementptr inbounds float, float* %771, i64 %755
  store float %770, float* %772, align 4, !tbaa !85
  %773 = load i64*, i64** %752, align 8, !tbaa !72
  %774 = add nsw i64 %755, 1
  %775 = getelementptr inbounds i64, i64* %773, i64 %755
  store i64 0, i64* %775, align 8, !tbaa !22
  br label %776

776:                                              ; preds = %759, %753
  %777 = phi i64 [ %755, %753 ], [ %774, %759 ]
  %778 = add nsw i64 %754, 1
  %779 = icmp eq i64 %778, %742
  br i1 %779, label %780, label %753, !llvm.loop !88

780:                                              ; preds = %776, %733, %730, %695, %692
  %781 = phi i64 [ %693, %692 ], [ 0, %695 ], [ 0, %730 ], [ 0, %733 ], [ %777, %776 ]
  %782 = icmp sgt i64 %781, 0
  br i1 %782, label %783, label %1737

783:                                              ; preds = %780
  %784 = getelementptr inbounds %struct.Items, %struct.Items* %608, i64 0, i32 2
  %785 = load i64*, i64** %784, align 8, !tbaa !90
  %786 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 1
  %787 = load i64*, i64** %786, align 8, !tbaa !66
  %788 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 2
  %789 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 3
  br label %790

790:                                              ; preds = %809, %783
  %791 = phi i64 [ 0, %783 ], [ %811, %809 ]
  %792 = phi i64 [ 0, %783 ], [ %810, %809 ]
  %793 = getelementptr inbounds i64, i64* %787, i64 %791
  %794 = load i64, i64* %793, align 8, !tbaa !22
  %795 = getelementptr inbounds i64, i64* %785, i64 %794
  %796 = load i64, i64* %795, align 8, !tbaa !22
  %797 = icmp eq i64 %796, %609
  br i1 %797, label %798, label %809

798:                                              ; preds = %790
  %799 = getelementptr inbounds i64, i64* %787, i64 %792
  store i64 %794, i64* %799, align 8, !tbaa !22
  %800 = load float*, float** %788, align 8, !tbaa !68
  %801 = getelementptr inbounds float, float* %800, i64 %791
  %802 = load float, float* %801, align 4, !tbaa !85
  %803 = getelementptr inbounds float, float* %800, i64 %792
  store float %802, float* %803, align 4, !tbaa !85
  %804 = load float*, float** %789, align 8, !tbaa !70
  %805 = getelementptr inbounds float, float* %804, i64 %791
  %806 = load float, float* %805, align 4, !tbaa !85
  %807 = add nsw i64 %792, 1
  %808 = getelementptr inbounds float, float* %804, i64 %792
  store float %806, float* %808, align 4, !tbaa !85
  br label %809

809:                                              ; preds = %798, %790
  %810 = phi i64 [ %792, %790 ], [ %807, %798 ]
  %811 = add nuw nsw i64 %791, 1
  %812 = icmp eq i64 %811, %781
  br i1 %812, label %1737, label %790, !llvm.loop !92

813:                                              ; preds = %267
  %814 = load i64, i64* %48, align 8, !tbaa !75
  %815 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 2
  %816 = load i64, i64* %815, align 8, !tbaa !56
  %817 = inttoptr i64 %816 to i64*
  %818 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 3
  %819 = load i64, i64* %818, align 8, !tbaa !32
  %820 = inttoptr i64 %819 to float*
  %821 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 1
  %822 = load i64, i64* %821, align 8, !tbaa !33
  %823 = icmp sgt i64 %822, 0
  br i1 %823, label %824, label %1737

824:                                              ; preds = %813
  %825 = load %struct.Items*, %struct.Items** %49, align 8, !tbaa !89
  %826 = getelementptr inbounds %struct.Items, %struct.Items* %825, i64 0, i32 0
  %827 = getelementptr inbounds %struct.Items, %struct.Items* %825, i64 0, i32 1
  %828 = getelementptr inbounds %struct.Items, %struct.Items* %825, i64 0, i32 3
  %829 = getelementptr inbounds %struct.Items, %struct.Items* %825, i64 0, i32 4
  %830 = getelementptr inbounds %struct.Items, %struct.Items* %825, i64 0, i32 5
  %831 = getelementptr inbounds %struct.Items, %struct.Items* %825, i64 0, i32 2
  %832 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 1
  %833 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 4
  %834 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 2
  %835 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 3
  br label %836

836:                                              ; preds = %908, %824
  %837 = phi i64 [ 0, %824 ], [ %909, %908 ]
  %838 = phi i64 [ 0, %824 ], [ %910, %908 ]
  %839 = load i64, i64* %260, align 8, !tbaa !73
  %840 = icmp slt i64 %837, %839
  br i1 %840, label %841, label %1737

841:                                              ; preds = %836
  %842 = getelementptr inbounds i64, i64* %817, i64 %838
  %843 = load i64, i64* %842, align 8, !tbaa !22
  %844 = load i64, i64* %826, align 8, !tbaa !93
  %845 = icmp eq i64 %844, 0
  br i1 %845, label %887, label %846

846:                                              ; preds = %841
  %847 = load i64*, i64** %827, align 8, !tbaa !94
  %848 = load i64, i64* %847, align 8, !tbaa !22
  %849 = icmp slt i64 %843, %848
  br i1 %849, label %887, label %850

850:                                              ; preds = %846
  %851 = sub i64 %843, %848
  %852 = load i64, i64* %828, align 8, !tbaa !95
  %853 = lshr i64 %851, %852
  %854 = load i64, i64* %829, align 8, !tbaa !96
  %855 = icmp ult i64 %853, %854
  br i1 %855, label %856, label %887

856:                                              ; preds = %850
  %857 = load i32*, i32** %830, align 8, !tbaa !97
  %858 = getelementptr inbounds i32, i32* %857, i64 %853
  %859 = load i32, i32* %858, align 4, !tbaa !82
  %860 = sext i32 %859 to i64
  %861 = add i64 %853, 1
  %862 = getelementptr inbounds i32, i32* %857, i64 %861
  %863 = load i32, i32* %862, align 4, !tbaa !82
  %864 = icmp slt i32 %859, %863
  br i1 %864, label %865, label %879

865:                                              ; preds = %856
  %866 = sext i32 %863 to i64
  br label %867

867:                                              ; preds = %867, %865
  %868 = phi i64 [ %877, %867 ], [ %866, %865 ]
  %869 = phi i64 [ %876, %867 ], [ %860, %865 ]
  %870 = add nsw i64 %869, %868
  %871 = sdiv i64 %870, 2
  %872 = getelementptr inbounds i64, i64* %847, i64 %871
  %873 = load i64, i64* %872, align 8, !tbaa !22
  %874 = icmp slt i64 %873, %843
  %875 = add nsw i64 %871, 1
  %876 = select i1 %874, i64 %875, i64 %869
  %877 = select i1 %874, i64 %868, i64 %871
  %878 = icmp slt i64 %876, %877
  br i1 %878, label %867, label %879, !llvm.loop !98

879:                                              ; preds = %867, %856
  %880 = phi i64 [ %860, %856 ], [ %876, %867 ]
  %881 = icmp slt i64 %880, %844
  br i1 %881, label %882, label %887

882:                                              ; preds = %879
  %883 = getelementptr inbounds i64, i64* %847, i64 %880
  %884 = load i64, i64* %883, align 8, !tbaa !22
  %885 = icmp eq i64 %884, %843
  %886 = select i1 %885, i64 %880, i64 -1
  br label %887

887:                                              ; preds = %882, %879, %850, %846, %841
  %888 = phi i64 [ -1, %846 ], [ -1, %841 ], [ -1, %850 ], [ -1, %879 ], [ %886, %882 ]
  %889 = icmp slt i64 %888, 0
  br i1 %889, label %908, label %890

890:                                              ; preds = %887
  %891 = load i64*, i64** %831, align 8, !tbaa !90
  %892 = getelementptr inbounds i64, i64* %891, i64 %888
  %893 = load i64, i64* %892, align 8, !tbaa !22
  %894 = icmp eq i64 %893, %814
  br i1 %894, label %895, label %908

895:                                              ; preds = %890
  %896 = load i64*, i64** %832, align 8, !tbaa !66
  %897 = getelementptr inbounds i64, i64* %896, i64 %837
  store i64 %888, i64* %897, align 8, !tbaa !22
  %898 = load i64, i64* %842, align 8, !tbaa !22
  %899 = load i64*, i64** %833, align 8, !tbaa !72
  %900 = getelementptr inbounds i64, i64* %899, i64 %837
  store i64 %898, i64* %900, align 8, !tbaa !22
  %901 = getelementptr inbounds float, float* %820, i64 %838
  %902 = load float, float* %901, align 4, !tbaa !85
  %903 = load float*, float** %834, align 8, !tbaa !68
  %904 = getelementptr inbounds float, float* %903, i64 %837
  store float %902, float* %904, align 4, !tbaa !85
  %905 = load float*, float** %835, align 8, !tbaa !70
  %906 = add nsw i64 %837, 1
  %907 = getelementptr inbounds float, float* %905, i64 %837
  store float 0x7FF8000000000000, float* %907, align 4, !tbaa !85
  br label %908

908:                                              ; preds = %895, %890, %887
  %909 = phi i64 [ %906, %895 ], [ %837, %890 ], [ %837, %887 ]
  %910 = add nuw nsw i64 %838, 1
  %911 = load i64, i64* %821, align 8, !tbaa !33
  %912 = icmp slt i64 %910, %911
  br i1 %912, label %836, label %1737, !llvm.loop !99

913:                                              ; preds = %267
  %914 = getelementptr inbounds %struct.Step, %struct.Step* %218, i64 %217, i32 3
  %915 = load i64, i64* %914, align 8, !tbaa !100
  %916 = getelementptr inbounds %struct.Step, %struct.Step* %218, i64 %217, i32 4, i64 0
  %917 = bitcast i8** %916 to %struct.List**
  %918 = load %struct.List*, %struct.List** %917, align 8, !tbaa !59
  %919 = load %struct.Items*, %struct.Items** %46, align 8, !tbaa !89
  %920 = load i64, i64* %47, align 8, !tbaa !75
  %921 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %915, i32 0
  %922 = load i64, i64* %921, align 8, !tbaa !43
  %923 = mul nsw i64 %922, %265
  %924 = icmp eq i64 %923, 0
  br i1 %924, label %1737, label %925

925:                                              ; preds = %913
  %926 = shl nsw i64 %923, 1
  %927 = icmp slt i64 %923, 1
  br i1 %927, label %933, label %928

928:                                              ; preds = %925, %928
  %929 = phi i64 [ %931, %928 ], [ 1, %925 ]
  %930 = shl nsw i64 %929, 1
  %931 = or i64 %930, 1
  %932 = icmp sgt i64 %931, %926
  br i1 %932, label %933, label %928, !llvm.loop !101

933:                                              ; preds = %928, %925
  %934 = phi i64 [ 1, %925 ], [ %931, %928 ]
  %935 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %915, i32 1
  %936 = load i64*, i64** %935, align 8, !tbaa !37
  %937 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %915, i32 2
  %938 = load double*, double** %937, align 8, !tbaa !39
  %939 = tail call i64 @llvm.smin.i64(i64 %923, i64 %261)
  %940 = tail call i64 @add_up(i64 noundef %922, i64* noundef %936, double* noundef %938, i64 noundef %265, %struct.List* noundef %918, %struct.Items* noundef %919, i64 noundef %920, i64 noundef %939, i64 noundef %934, i64* noundef %36, %struct.Found* noundef nonnull %220) #6
  br label %1737

941:                                              ; preds = %267
  %942 = load %struct.Items*, %struct.Items** %45, align 8, !tbaa !89
  %943 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 1
  %944 = load i64, i64* %943, align 8, !tbaa !33
  %945 = getelementptr inbounds i64, i64* %36, i64 %944
  %946 = bitcast i64* %945 to double*
  %947 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 3
  %948 = load i64, i64* %947, align 8, !tbaa !32
  %949 = inttoptr i64 %948 to i32*
  %950 = icmp sgt i64 %944, 0
  br i1 %950, label %951, label %957

951:                                              ; preds = %941
  %952 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 2
  %953 = icmp eq i64 %948, 0
  %954 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 4
  br label %960

955:                                              ; preds = %980
  %956 = icmp eq i32 %985, 0
  br label %957

957:                                              ; preds = %955, %941
  %958 = phi i1 [ false, %941 ], [ %956, %955 ]
  %959 = phi i64 [ %944, %941 ], [ %987, %955 ]
  br i1 %958, label %989, label %1737

960:                                              ; preds = %980, %951
  %961 = phi i64 [ 0, %951 ], [ %986, %980 ]
  %962 = phi i32 [ 1, %951 ], [ %985, %980 ]
  %963 = load i64, i64* %952, align 8, !tbaa !56
  %964 = add nsw i64 %963, %961
  %965 = getelementptr inbounds i64, i64* %36, i64 %961
  store i64 %964, i64* %965, align 8, !tbaa !22
  %966 = load i64, i64* %954, align 8, !tbaa !57
  br i1 %953, label %976, label %967

967:                                              ; preds = %960
  %968 = inttoptr i64 %966 to float*
  %969 = getelementptr inbounds i32, i32* %949, i64 %961
  %970 = load i32, i32* %969, align 4, !tbaa !82
  %971 = and i32 %970, 16777215
  %972 = zext i32 %971 to i64
  %973 = getelementptr inbounds float, float* %968, i64 %972
  %974 = load float, float* %973, align 4, !tbaa !85
  %975 = fpext float %974 to double
  br label %980

976:                                              ; preds = %960
  %977 = inttoptr i64 %966 to double*
  %978 = getelementptr inbounds double, double* %977, i64 %961
  %979 = load double, double* %978, align 8, !tbaa !26
  br label %980

980:                                              ; preds = %976, %967
  %981 = phi double [ %975, %967 ], [ %979, %976 ]
  %982 = getelementptr inbounds i64, i64* %945, i64 %961
  %983 = bitcast i64* %982 to double*
  store double %981, double* %983, align 8, !tbaa !26
  %984 = fcmp une double %981, 1.000000e+00
  %985 = select i1 %984, i32 0, i32 %962
  %986 = add nuw nsw i64 %961, 1
  %987 = load i64, i64* %943, align 8, !tbaa !33
  %988 = icmp slt i64 %986, %987
  br i1 %988, label %960, label %955, !llvm.loop !102

989:                                              ; preds = %957
  %990 = getelementptr inbounds %struct.Step, %struct.Step* %218, i64 %217, i32 4, i64 0
  %991 = bitcast i8** %990 to %struct.List**
  %992 = load %struct.List*, %struct.List** %991, align 8, !tbaa !59
  %993 = getelementptr inbounds %struct.Step, %struct.Step* %218, i64 %217, i32 2
  %994 = load i64, i64* %993, align 8, !tbaa !74
  %995 = load i64, i64* %260, align 8, !tbaa !73
  %996 = shl nsw i64 %959, 1
  %997 = getelementptr inbounds i64, i64* %36, i64 %996
  %998 = mul nsw i64 %994, %944
  %999 = icmp eq i64 %998, 0
  br i1 %999, label %1737, label %1000

1000:                                             ; preds = %989
  %1001 = shl nsw i64 %998, 1
  %1002 = icmp slt i64 %998, 1
  br i1 %1002, label %1008, label %1003

1003:                                             ; preds = %1000, %1003
  %1004 = phi i64 [ %1006, %1003 ], [ 1, %1000 ]
  %1005 = shl nsw i64 %1004, 1
  %1006 = or i64 %1005, 1
  %1007 = icmp sgt i64 %1006, %1001
  br i1 %1007, label %1008, label %1003, !llvm.loop !101

1008:                                             ; preds = %1003, %1000
  %1009 = phi i64 [ 1, %1000 ], [ %1006, %1003 ]
  %1010 = tail call i64 @llvm.smin.i64(i64 %998, i64 %995)
  %1011 = tail call i64 @add_up(i64 noundef %944, i64* noundef %36, double* noundef %946, i64 noundef %994, %struct.List* noundef %992, %struct.Items* noundef %942, i64 noundef 0, i64 noundef %1010, i64 noundef %1009, i64* noundef %997, %struct.Found* noundef nonnull %220) #6
  br label %1737

1012:                                             ; preds = %267
  %1013 = getelementptr inbounds %struct.Step, %struct.Step* %218, i64 %217, i32 4
  %1014 = bitcast [4 x i8*]* %1013 to %struct.Placed**
  %1015 = load %struct.Placed*, %struct.Placed** %1014, align 8, !tbaa !59
  %1016 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 2
  %1017 = load i64, i64* %1016, align 8, !tbaa !56
  %1018 = inttoptr i64 %1017 to i64*
  %1019 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 3
  %1020 = load i64, i64* %1019, align 8, !tbaa !32
  %1021 = inttoptr i64 %1020 to double*
  %1022 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 1
  %1023 = load i64, i64* %1022, align 8, !tbaa !33
  %1024 = getelementptr inbounds i64, i64* %36, i64 %1023
  %1025 = icmp eq i64 %1023, 0
  br i1 %1025, label %1031, label %1026

1026:                                             ; preds = %1012
  %1027 = icmp sgt i64 %1023, 0
  br i1 %1027, label %1028, label %1112

1028:                                             ; preds = %1026
  %1029 = getelementptr inbounds %struct.Placed, %struct.Placed* %1015, i64 0, i32 9
  %1030 = load double*, double** %1029, align 8, !tbaa !103
  br label %1118

1031:                                             ; preds = %1012
  %1032 = icmp eq i64 %1017, 0
  br i1 %1032, label %1737, label %1033

1033:                                             ; preds = %1031
  %1034 = getelementptr inbounds %struct.Step, %struct.Step* %218, i64 %217, i32 4, i64 1
  %1035 = bitcast i8** %1034 to %struct.List**
  %1036 = load %struct.List*, %struct.List** %1035, align 8, !tbaa !59
  %1037 = getelementptr inbounds %struct.List, %struct.List* %1036, i64 0, i32 1
  %1038 = load i64*, i64** %1037, align 8, !tbaa !76
  %1039 = getelementptr inbounds %struct.List, %struct.List* %1036, i64 0, i32 0
  %1040 = load i64, i64* %1039, align 8, !tbaa !78
  %1041 = icmp sgt i64 %1040, 0
  br i1 %1041, label %1042, label %1054

1042:                                             ; preds = %1033, %1042
  %1043 = phi i64 [ %1052, %1042 ], [ 0, %1033 ]
  %1044 = phi i64 [ %1051, %1042 ], [ %1040, %1033 ]
  %1045 = add nsw i64 %1044, %1043
  %1046 = sdiv i64 %1045, 2
  %1047 = getelementptr inbounds i64, i64* %1038, i64 %1046
  %1048 = load i64, i64* %1047, align 8, !tbaa !22
  %1049 = icmp slt i64 %1048, %1017
  %1050 = add nsw i64 %1046, 1
  %1051 = select i1 %1049, i64 %1044, i64 %1046
  %1052 = select i1 %1049, i64 %1050, i64 %1043
  %1053 = icmp slt i64 %1052, %1051
  br i1 %1053, label %1042, label %1054, !llvm.loop !79

1054:                                             ; preds = %1042, %1033
  %1055 = phi i64 [ 0, %1033 ], [ %1052, %1042 ]
  %1056 = icmp slt i64 %1055, %1040
  br i1 %1056, label %1057, label %1062

1057:                                             ; preds = %1054
  %1058 = getelementptr inbounds i64, i64* %1038, i64 %1055
  %1059 = load i64, i64* %1058, align 8, !tbaa !22
  %1060 = icmp eq i64 %1059, %1017
  %1061 = select i1 %1060, i64 %1055, i64 -1
  br label %1062

1062:                                             ; preds = %1057, %1054
  %1063 = phi i64 [ -1, %1054 ], [ %1061, %1057 ]
  %1064 = icmp slt i64 %1063, 0
  br i1 %1064, label %1737, label %1065

1065:                                             ; preds = %1062
  %1066 = getelementptr inbounds %struct.List, %struct.List* %1036, i64 0, i32 2
  %1067 = load i64*, i64** %1066, align 8, !tbaa !80
  %1068 = getelementptr inbounds i64, i64* %1067, i64 %1063
  %1069 = load i64, i64* %1068, align 8, !tbaa !22
  %1070 = add nsw i64 %1063, 1
  %1071 = getelementptr inbounds i64, i64* %1067, i64 %1070
  %1072 = load i64, i64* %1071, align 8, !tbaa !22
  %1073 = add nsw i64 %1069, %261
  %1074 = tail call i64 @llvm.smin.i64(i64 %1072, i64 %1073)
  %1075 = icmp slt i64 %1069, %1074
  br i1 %1075, label %1076, label %1737

1076:                                             ; preds = %1065
  %1077 = getelementptr inbounds %struct.List, %struct.List* %1036, i64 0, i32 3
  %1078 = load i32*, i32** %1077, align 8, !tbaa !81
  %1079 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 1
  %1080 = getelementptr inbounds %struct.List, %struct.List* %1036, i64 0, i32 4
  %1081 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 2
  %1082 = getelementptr inbounds %struct.List, %struct.List* %1036, i64 0, i32 5
  %1083 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 3
  %1084 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 4
  br label %1085

1085:                                             ; preds = %1108, %1076
  %1086 = phi i64 [ %1069, %1076 ], [ %1110, %1108 ]
  %1087 = phi i64 [ 0, %1076 ], [ %1109, %1108 ]
  %1088 = getelementptr inbounds i32, i32* %1078, i64 %1086
  %1089 = load i32, i32* %1088, align 4, !tbaa !82
  %1090 = icmp slt i32 %1089, 0
  br i1 %1090, label %1108, label %1091

1091:                                             ; preds = %1085
  %1092 = zext i32 %1089 to i64
  %1093 = load i64*, i64** %1079, align 8, !tbaa !66
  %1094 = getelementptr inbounds i64, i64* %1093, i64 %1087
  store i64 %1092, i64* %1094, align 8, !tbaa !22
  %1095 = load float*, float** %1080, align 8, !tbaa !84
  %1096 = getelementptr inbounds float, float* %1095, i64 %1086
  %1097 = load float, float* %1096, align 4, !tbaa !85
  %1098 = load float*, float** %1081, align 8, !tbaa !68
  %1099 = getelementptr inbounds float, float* %1098, i64 %1087
  store float %1097, float* %1099, align 4, !tbaa !85
  %1100 = load float*, float** %1082, align 8, !tbaa !87
  %1101 = getelementptr inbounds float, float* %1100, i64 %1086
  %1102 = load float, float* %1101, align 4, !tbaa !85
  %1103 = load float*, float** %1083, align 8, !tbaa !70
  %1104 = getelementptr inbounds float, float* %1103, i64 %1087
  store float %1102, float* %1104, align 4, !tbaa !85
  %1105 = load i64*, i64** %1084, align 8, !tbaa !72
  %1106 = add nsw i64 %1087, 1
  %1107 = getelementptr inbounds i64, i64* %1105, i64 %1087
  store i64 %1017, i64* %1107, align 8, !tbaa !22
  br label %1108

1108:                                             ; preds = %1091, %1085
  %1109 = phi i64 [ %1087, %1085 ], [ %1106, %1091 ]
  %1110 = add nsw i64 %1086, 1
  %1111 = icmp eq i64 %1110, %1074
  br i1 %1111, label %1737, label %1085, !llvm.loop !88

1112:                                             ; preds = %1160, %1026
  %1113 = getelementptr inbounds %struct.Placed, %struct.Placed* %1015, i64 0, i32 5
  %1114 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 1
  %1115 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 2
  %1116 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 3
  %1117 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 4
  br label %1165

1118:                                             ; preds = %1160, %1028
  %1119 = phi i64 [ 0, %1028 ], [ %1163, %1160 ]
  %1120 = getelementptr inbounds i64, i64* %1018, i64 %1119
  %1121 = load i64, i64* %1120, align 8, !tbaa !22
  %1122 = getelementptr inbounds double, double* %1030, i64 %1121
  %1123 = load double, double* %1122, align 8, !tbaa !26
  %1124 = fcmp olt double %1123, 0.000000e+00
  %1125 = fadd double %1123, 1.000000e+00
  %1126 = select i1 %1124, double 1.000000e+00, double %1125
  %1127 = getelementptr inbounds double, double* %216, i64 %1119
  %1128 = load double, double* %1127, align 8, !tbaa !26
  %1129 = fmul double %1128, %1126
  %1130 = getelementptr inbounds i64, i64* %1024, i64 %1119
  %1131 = bitcast i64* %1130 to double*
  store double %1129, double* %1131, align 8, !tbaa !26
  %1132 = icmp eq i64 %1119, 0
  br i1 %1132, label %1160, label %1133

1133:                                             ; preds = %1118
  %1134 = fcmp ord double %1129, 0.000000e+00
  br label %1135

1135:                                             ; preds = %1157, %1133
  %1136 = phi i64 [ %1119, %1133 ], [ %1138, %1157 ]
  %1137 = add nsw i64 %1136, -1
  %1138 = sdiv i64 %1137, 2
  %1139 = getelementptr inbounds i64, i64* %36, i64 %1138
  %1140 = load i64, i64* %1139, align 8, !tbaa !22
  %1141 = getelementptr inbounds i64, i64* %1024, i64 %1140
  %1142 = bitcast i64* %1141 to double*
  %1143 = load double, double* %1142, align 8, !tbaa !26
  %1144 = fcmp ueq double %1143, %1129
  br i1 %1144, label %1147, label %1145

1145:                                             ; preds = %1135
  %1146 = fcmp ogt double %1129, %1143
  br label %1155

1147:                                             ; preds = %1135
  %1148 = getelementptr inbounds i64, i64* %1018, i64 %1140
  %1149 = load i64, i64* %1148, align 8, !tbaa !22
  %1150 = load i64, i64* %1120, align 8, !tbaa !22
  %1151 = fcmp uno double %1143, 0.000000e+00
  %1152 = xor i1 %1134, %1151
  %1153 = icmp slt i64 %1150, %1149
  %1154 = select i1 %1152, i1 %1153, i1 %1134
  br label %1155

1155:                                             ; preds = %1147, %1145
  %1156 = phi i1 [ %1146, %1145 ], [ %1154, %1147 ]
  br i1 %1156, label %1157, label %1160

1157:                                             ; preds = %1155
  %1158 = getelementptr inbounds i64, i64* %36, i64 %1136
  store i64 %1140, i64* %1158, align 8, !tbaa !22
  %1159 = icmp sgt i64 %1136, 2
  br i1 %1159, label %1135, label %1160, !llvm.loop !105

1160:                                             ; preds = %1157, %1155, %1118
  %1161 = phi i64 [ %1119, %1118 ], [ %1138, %1157 ], [ %1136, %1155 ]
  %1162 = getelementptr inbounds i64, i64* %36, i64 %1161
  store i64 %1119, i64* %1162, align 8, !tbaa !22
  %1163 = add nuw nsw i64 %1119, 1
  %1164 = icmp eq i64 %1163, %1023
  br i1 %1164, label %1112, label %1118, !llvm.loop !106

1165:                                             ; preds = %1239, %1112
  %1166 = phi i64 [ %1023, %1112 ], [ %1172, %1239 ]
  %1167 = phi i64 [ 0, %1112 ], [ %1262, %1239 ]
  %1168 = load i64, i64* %260, align 8, !tbaa !73
  %1169 = icmp slt i64 %1167, %1168
  br i1 %1169, label %1170, label %1737

1170:                                             ; preds = %1165
  %1171 = load i64, i64* %36, align 8, !tbaa !22
  %1172 = add nsw i64 %1166, -1
  %1173 = getelementptr inbounds i64, i64* %36, i64 %1172
  %1174 = load i64, i64* %1173, align 8, !tbaa !22
  %1175 = icmp sgt i64 %1166, 2
  br i1 %1175, label %1176, label %1239

1176:                                             ; preds = %1170
  %1177 = getelementptr inbounds i64, i64* %1024, i64 %1174
  %1178 = bitcast i64* %1177 to double*
  %1179 = load double, double* %1178, align 8, !tbaa !26
  %1180 = getelementptr inbounds i64, i64* %1018, i64 %1174
  %1181 = fcmp uno double %1179, 0.000000e+00
  br label %1182

1182:                                             ; preds = %1234, %1176
  %1183 = phi i64 [ 1, %1176 ], [ %1237, %1234 ]
  %1184 = phi i64 [ 0, %1176 ], [ %1236, %1234 ]
  %1185 = phi i64 [ 0, %1176 ], [ %1216, %1234 ]
  %1186 = getelementptr inbounds i64, i64* %36, i64 %1183
  %1187 = load i64, i64* %1186, align 8, !tbaa !22
  %1188 = add i64 %1184, 2
  %1189 = icmp slt i64 %1188, %1172
  br i1 %1189, label %1190, label %1193

1190:                                             ; preds = %1182
  %1191 = getelementptr inbounds i64, i64* %36, i64 %1188
  %1192 = load i64, i64* %1191, align 8, !tbaa !22
  br label %1193

1193:                                             ; preds = %1190, %1182
  %1194 = phi i64 [ %1192, %1190 ], [ %1187, %1182 ]
  %1195 = getelementptr inbounds i64, i64* %1024, i64 %1194
  %1196 = bitcast i64* %1195 to double*
  %1197 = load double, double* %1196, align 8, !tbaa !26
  %1198 = getelementptr inbounds i64, i64* %1024, i64 %1187
  %1199 = bitcast i64* %1198 to double*
  %1200 = load double, double* %1199, align 8, !tbaa !26
  %1201 = fcmp ueq double %1200, %1197
  br i1 %1201, label %1204, label %1202

1202:                                             ; preds = %1193
  %1203 = fcmp ogt double %1197, %1200
  br label %1214

1204:                                             ; preds = %1193
  %1205 = getelementptr inbounds i64, i64* %1018, i64 %1187
  %1206 = load i64, i64* %1205, align 8, !tbaa !22
  %1207 = getelementptr inbounds i64, i64* %1018, i64 %1194
  %1208 = load i64, i64* %1207, align 8, !tbaa !22
  %1209 = fcmp ord double %1197, 0.000000e+00
  %1210 = fcmp uno double %1200, 0.000000e+00
  %1211 = xor i1 %1209, %1210
  %1212 = icmp slt i64 %1208, %1206
  %1213 = select i1 %1211, i1 %1212, i1 %1209
  br label %1214

1214:                                             ; preds = %1204, %1202
  %1215 = phi i1 [ %1203, %1202 ], [ %1213, %1204 ]
  %1216 = select i1 %1215, i64 %1188, i64 %1183
  %1217 = select i1 %1215, i64 %1194, i64 %1187
  %1218 = getelementptr inbounds i64, i64* %1024, i64 %1217
  %1219 = bitcast i64* %1218 to double*
  %1220 = load double, double* %1219, align 8, !tbaa !26
  %1221 = fcmp ueq double %1179, %1220
  br i1 %1221, label %1224, label %1222

1222:                                             ; preds = %1214
  %1223 = fcmp ogt double %1220, %1179
  br label %1232

1224:                                             ; preds = %1214
  %1225 = load i64, i64* %1180, align 8, !tbaa !22
  %1226 = getelementptr inbounds i64, i64* %1018, i64 %1217
  %1227 = load i64, i64* %1226, align 8, !tbaa !22
  %1228 = fcmp ord double %1220, 0.000000e+00
  %1229 = xor i1 %1181, %1228
  %1230 = icmp slt i64 %1227, %1225
  %1231 = select i1 %1229, i1 %1230, i1 %1228
  br label %1232

1232:                                             ; preds = %1224, %1222
  %1233 = phi i1 [ %1223, %1222 ], [ %1231, %1224 ]
  br i1 %1233, label %1234, label %1239

1234:                                             ; preds = %1232
  %1235 = getelementptr inbounds i64, i64* %36, i64 %1185
  store i64 %1217, i64* %1235, align 8, !tbaa !22
  %1236 = shl nsw i64 %1216, 1
  %1237 = or i64 %1236, 1
  %1238 = icmp slt i64 %1237, %1172
  br i1 %1238, label %1182, label %1239, !llvm.loop !107

1239:                                             ; preds = %1234, %1232, %1170
  %1240 = phi i64 [ 0, %1170 ], [ %1216, %1234 ], [ %1185, %1232 ]
  %1241 = getelementptr inbounds i64, i64* %36, i64 %1240
  store i64 %1174, i64* %1241, align 8, !tbaa !22
  %1242 = load i64*, i64** %1113, align 8, !tbaa !108
  %1243 = getelementptr inbounds i64, i64* %1018, i64 %1171
  %1244 = load i64, i64* %1243, align 8, !tbaa !22
  %1245 = getelementptr inbounds i64, i64* %1242, i64 %1244
  %1246 = load i64, i64* %1245, align 8, !tbaa !22
  %1247 = load i64*, i64** %1114, align 8, !tbaa !66
  %1248 = getelementptr inbounds i64, i64* %1247, i64 %1167
  store i64 %1246, i64* %1248, align 8, !tbaa !22
  %1249 = getelementptr inbounds i64, i64* %1024, i64 %1171
  %1250 = bitcast i64* %1249 to double*
  %1251 = load double, double* %1250, align 8, !tbaa !26
  %1252 = fptrunc double %1251 to float
  %1253 = load float*, float** %1115, align 8, !tbaa !68
  %1254 = getelementptr inbounds float, float* %1253, i64 %1167
  store float %1252, float* %1254, align 4, !tbaa !85
  %1255 = getelementptr inbounds double, double* %1021, i64 %1171
  %1256 = load double, double* %1255, align 8, !tbaa !26
  %1257 = fmul double %1256, 1.000000e+03
  %1258 = fptrunc double %1257 to float
  %1259 = load float*, float** %1116, align 8, !tbaa !70
  %1260 = getelementptr inbounds float, float* %1259, i64 %1167
  store float %1258, float* %1260, align 4, !tbaa !85
  %1261 = load i64*, i64** %1117, align 8, !tbaa !72
  %1262 = add nuw nsw i64 %1167, 1
  %1263 = getelementptr inbounds i64, i64* %1261, i64 %1167
  store i64 0, i64* %1263, align 8, !tbaa !22
  %1264 = icmp eq i64 %1172, 0
  br i1 %1264, label %1737, label %1165, !llvm.loop !109

1265:                                             ; preds = %267
  %1266 = getelementptr inbounds %struct.Step, %struct.Step* %218, i64 %217, i32 3
  %1267 = load i64, i64* %1266, align 8, !tbaa !100
  %1268 = load %struct.Items*, %struct.Items** %54, align 8, !tbaa !89
  %1269 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 2
  %1270 = load i64, i64* %1269, align 8, !tbaa !56
  %1271 = inttoptr i64 %1270 to i64*
  %1272 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 3
  %1273 = load i64, i64* %1272, align 8, !tbaa !32
  %1274 = inttoptr i64 %1273 to float*
  %1275 = getelementptr inbounds %struct.Step, %struct.Step* %218, i64 %217, i32 2
  %1276 = load i64, i64* %1275, align 8, !tbaa !74
  %1277 = getelementptr inbounds i64, i64* %55, i64 %261
  %1278 = bitcast i64* %1277 to double*
  %1279 = getelementptr inbounds i64, i64* %1277, i64 %261
  %1280 = bitcast i64* %1279 to double*
  %1281 = getelementptr inbounds i64, i64* %1279, i64 %1276
  %1282 = getelementptr inbounds i64, i64* %1281, i64 %1276
  %1283 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %1267, i32 0
  %1284 = load i64, i64* %1283, align 8, !tbaa !43
  %1285 = icmp sgt i64 %1284, 0
  br i1 %1285, label %1286, label %1303

1286:                                             ; preds = %1265
  %1287 = getelementptr inbounds %struct.Step, %struct.Step* %218, i64 %217, i32 4, i64 0
  %1288 = bitcast i8** %1287 to %struct.Vectors**
  %1289 = load %struct.Vectors*, %struct.Vectors** %1288, align 8, !tbaa !59
  %1290 = getelementptr inbounds %struct.Vectors, %struct.Vectors* %1289, i64 0, i32 1
  %1291 = load i64*, i64** %1290, align 8, !tbaa !110
  %1292 = getelementptr inbounds %struct.Vectors, %struct.Vectors* %1289, i64 0, i32 0
  %1293 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %1267, i32 1
  %1294 = load i64*, i64** %1293, align 8, !tbaa !37
  %1295 = getelementptr inbounds %struct.Vectors, %struct.Vectors* %1289, i64 0, i32 3
  %1296 = getelementptr inbounds %struct.Vectors, %struct.Vectors* %1289, i64 0, i32 2
  %1297 = icmp sgt i64 %1276, 0
  %1298 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %1267, i32 2
  %1299 = icmp slt i64 %1276, 8
  %1300 = srem i64 %1276, 8
  %1301 = sub nsw i64 %1276, %1300
  %1302 = icmp sgt i64 %1301, 8
  br label %1309

1303:                                             ; preds = %1458, %1265
  %1304 = phi i64 [ 0, %1265 ], [ %1459, %1458 ]
  %1305 = phi i64 [ %1284, %1265 ], [ %1461, %1458 ]
  %1306 = icmp eq i64 %1304, 0
  br i1 %1306, label %1737, label %1307

1307:                                             ; preds = %1303
  %1308 = icmp sgt i64 %1276, 0
  br i1 %1308, label %1538, label %1463

1309:                                             ; preds = %1458, %1286
  %1310 = phi i64 [ 0, %1286 ], [ %1459, %1458 ]
  %1311 = phi i64 [ 0, %1286 ], [ %1460, %1458 ]
  %1312 = load i64, i64* %1292, align 8, !tbaa !112
  %1313 = getelementptr inbounds i64, i64* %1294, i64 %1311
  %1314 = load i64, i64* %1313, align 8, !tbaa !22
  %1315 = icmp sgt i64 %1312, 0
  br i1 %1315, label %1316, label %1328

1316:                                             ; preds = %1309, %1316
  %1317 = phi i64 [ %1326, %1316 ], [ 0, %1309 ]
  %1318 = phi i64 [ %1325, %1316 ], [ %1312, %1309 ]
  %1319 = add nsw i64 %1318, %1317
  %1320 = sdiv i64 %1319, 2
  %1321 = getelementptr inbounds i64, i64* %1291, i64 %1320
  %1322 = load i64, i64* %1321, align 8, !tbaa !22
  %1323 = icmp slt i64 %1322, %1314
  %1324 = add nsw i64 %1320, 1
  %1325 = select i1 %1323, i64 %1318, i64 %1320
  %1326 = select i1 %1323, i64 %1324, i64 %1317
  %1327 = icmp slt i64 %1326, %1325
  br i1 %1327, label %1316, label %1328, !llvm.loop !79

1328:                                             ; preds = %1316, %1309
  %1329 = phi i64 [ 0, %1309 ], [ %1326, %1316 ]
  %1330 = icmp slt i64 %1329, %1312
  br i1 %1330, label %1331, label %1336

1331:                                             ; preds = %1328
  %1332 = getelementptr inbounds i64, i64* %1291, i64 %1329
  %1333 = load i64, i64* %1332, align 8, !tbaa !22
  %1334 = icmp eq i64 %1333, %1314
  %1335 = select i1 %1334, i64 %1329, i64 -1
  br label %1336

1336:                                             ; preds = %1331, %1328
  %1337 = phi i64 [ -1, %1328 ], [ %1335, %1331 ]
  %1338 = icmp slt i64 %1337, 0
  br i1 %1338, label %1458, label %1339

1339:                                             ; preds = %1336
  %1340 = load float*, float** %1295, align 8, !tbaa !113
  %1341 = load i64*, i64** %1296, align 8, !tbaa !114
  %1342 = getelementptr inbounds i64, i64* %1341, i64 %1337
  %1343 = load i64, i64* %1342, align 8, !tbaa !22
  %1344 = mul nsw i64 %1343, %1276
  %1345 = getelementptr inbounds float, float* %1340, i64 %1344
  %1346 = mul nsw i64 %1310, %1276
  %1347 = getelementptr inbounds i64, i64* %1282, i64 %1346
  br i1 %1297, label %1348, label %1352

1348:                                             ; preds = %1339
  %1349 = load double*, double** %1298, align 8, !tbaa !39
  %1350 = getelementptr inbounds double, double* %1349, i64 %1311
  %1351 = icmp eq i64 %1310, 0
  br label %1423

1352:                                             ; preds = %1435, %1339
  br i1 %1299, label %1353, label %1363

1353:                                             ; preds = %1352
  br i1 %1297, label %1354, label %1418

1354:                                             ; preds = %1353, %1354
  %1355 = phi i64 [ %1361, %1354 ], [ 0, %1353 ]
  %1356 = phi double [ %1360, %1354 ], [ 0.000000e+00, %1353 ]
  %1357 = getelementptr inbounds i64, i64* %1281, i64 %1355
  %1358 = bitcast i64* %1357 to double*
  %1359 = load double, double* %1358, align 8, !tbaa !26
  %1360 = fadd double %1356, %1359
  %1361 = add nuw nsw i64 %1355, 1
  %1362 = icmp eq i64 %1361, %1276
  br i1 %1362, label %1418, label %1354, !llvm.loop !115

1363:                                             ; preds = %1352
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %56) #7
  br label %1365

1364:                                             ; preds = %1365
  br i1 %1302, label %1373, label %1389

1365:                                             ; preds = %1365, %1363
  %1366 = phi i64 [ 0, %1363 ], [ %1371, %1365 ]
  %1367 = getelementptr inbounds i64, i64* %1281, i64 %1366
  %1368 = bitcast i64* %1367 to double*
  %1369 = load double, double* %1368, align 8, !tbaa !26
  %1370 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 %1366
  store double %1369, double* %1370, align 8, !tbaa !26
  %1371 = add nuw nsw i64 %1366, 1
  %1372 = icmp eq i64 %1371, 8
  br i1 %1372, label %1364, label %1365, !llvm.loop !116

1373:                                             ; preds = %1364, %1375
  %1374 = phi i64 [ %1376, %1375 ], [ 8, %1364 ]
  br label %1378

1375:                                             ; preds = %1378
  %1376 = add nuw nsw i64 %1374, 8
  %1377 = icmp slt i64 %1376, %1301
  br i1 %1377, label %1373, label %1389, !llvm.loop !117

1378:                                             ; preds = %1378, %1373
  %1379 = phi i64 [ 0, %1373 ], [ %1387, %1378 ]
  %1380 = add nuw nsw i64 %1379, %1374
  %1381 = getelementptr inbounds i64, i64* %1281, i64 %1380
  %1382 = bitcast i64* %1381 to double*
  %1383 = load double, double* %1382, align 8, !tbaa !26
  %1384 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 %1379
  %1385 = load double, double* %1384, align 8, !tbaa !26
  %1386 = fadd double %1383, %1385
  store double %1386, double* %1384, align 8, !tbaa !26
  %1387 = add nuw nsw i64 %1379, 1
  %1388 = icmp eq i64 %1387, 8
  br i1 %1388, label %1375, label %1378, !llvm.loop !118

1389:                                             ; preds = %1375, %1364
  %1390 = phi i64 [ 8, %1364 ], [ %1376, %1375 ]
  %1391 = load double, double* %57, align 16, !tbaa !26
  %1392 = load double, double* %58, align 8, !tbaa !26
  %1393 = fadd double %1391, %1392
  %1394 = load double, double* %59, align 16, !tbaa !26
  %1395 = load double, double* %60, align 8, !tbaa !26
  %1396 = fadd double %1394, %1395
  %1397 = fadd double %1393, %1396
  %1398 = load double, double* %61, align 16, !tbaa !26
  %1399 = load double, double* %62, align 8, !tbaa !26
  %1400 = fadd double %1398, %1399
  %1401 = load double, double* %63, align 16, !tbaa !26
  %1402 = load double, double* %64, align 8, !tbaa !26
  %1403 = fadd double %1401, %1402
  %1404 = fadd double %1400, %1403
  %1405 = fadd double %1397, %1404
  %1406 = icmp slt i64 %1390, %1276
  br i1 %1406, label %1407, label %1416

1407:                                             ; preds = %1389, %1407
  %1408 = phi i64 [ %1414, %1407 ], [ %1390, %1389 ]
  %1409 = phi double [ %1413, %1407 ], [ %1405, %1389 ]
  %1410 = getelementptr inbounds i64, i64* %1281, i64 %1408
  %1411 = bitcast i64* %1410 to double*
  %1412 = load double, double* %1411, align 8, !tbaa !26
  %1413 = fadd double %1409, %1412
  %1414 = add nuw nsw i64 %1408, 1
  %1415 = icmp eq i64 %1414, %1276
  br i1 %1415, label %1416, label %1407, !llvm.loop !119

1416:                                             ; preds = %1407, %1389
  %1417 = phi double [ %1405, %1389 ], [ %1413, %1407 ]
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %56) #7
  br label %1418

1418:                                             ; preds = %1354, %1416, %1353
  %1419 = phi double [ %1417, %1416 ], [ 0.000000e+00, %1353 ], [ %1360, %1354 ]
  %1420 = tail call double @llvm.sqrt.f64(double %1419)
  %1421 = fcmp une double %1420, 0.000000e+00
  %1422 = select i1 %1297, i1 %1421, i1 false
  br i1 %1422, label %1449, label %1446

1423:                                             ; preds = %1435, %1348
  %1424 = phi i64 [ 0, %1348 ], [ %1444, %1435 ]
  %1425 = getelementptr inbounds float, float* %1345, i64 %1424
  %1426 = load float, float* %1425, align 4, !tbaa !85
  %1427 = fpext float %1426 to double
  %1428 = load double, double* %1350, align 8, !tbaa !26
  %1429 = fmul double %1428, %1427
  br i1 %1351, label %1435, label %1430

1430:                                             ; preds = %1423
  %1431 = getelementptr inbounds i64, i64* %1279, i64 %1424
  %1432 = bitcast i64* %1431 to double*
  %1433 = load double, double* %1432, align 8, !tbaa !26
  %1434 = fadd double %1429, %1433
  br label %1435

1435:                                             ; preds = %1430, %1423
  %1436 = phi double [ %1434, %1430 ], [ %1429, %1423 ]
  %1437 = getelementptr inbounds i64, i64* %1279, i64 %1424
  %1438 = bitcast i64* %1437 to double*
  store double %1436, double* %1438, align 8, !tbaa !26
  %1439 = getelementptr inbounds i64, i64* %1347, i64 %1424
  %1440 = bitcast i64* %1439 to double*
  store double %1427, double* %1440, align 8, !tbaa !26
  %1441 = fmul double %1427, %1427
  %1442 = getelementptr inbounds i64, i64* %1281, i64 %1424
  %1443 = bitcast i64* %1442 to double*
  store double %1441, double* %1443, align 8, !tbaa !26
  %1444 = add nuw nsw i64 %1424, 1
  %1445 = icmp eq i64 %1444, %1276
  br i1 %1445, label %1352, label %1423, !llvm.loop !120

1446:                                             ; preds = %1449, %1418
  %1447 = add nsw i64 %1310, 1
  %1448 = getelementptr inbounds i64, i64* %36, i64 %1310
  store i64 %1311, i64* %1448, align 8, !tbaa !22
  br label %1458

1449:                                             ; preds = %1418, %1449
  %1450 = phi i64 [ %1455, %1449 ], [ 0, %1418 ]
  %1451 = getelementptr inbounds i64, i64* %1347, i64 %1450
  %1452 = bitcast i64* %1451 to double*
  %1453 = load double, double* %1452, align 8, !tbaa !26
  %1454 = fdiv double %1453, %1420
  store double %1454, double* %1452, align 8, !tbaa !26
  %1455 = add nuw nsw i64 %1450, 1
  %1456 = icmp slt i64 %1455, %1276
  %1457 = select i1 %1456, i1 %1421, i1 false
  br i1 %1457, label %1449, label %1446, !llvm.loop !121

1458:                                             ; preds = %1446, %1336
  %1459 = phi i64 [ %1447, %1446 ], [ %1310, %1336 ]
  %1460 = add nuw nsw i64 %1311, 1
  %1461 = load i64, i64* %1283, align 8, !tbaa !43
  %1462 = icmp slt i64 %1460, %1461
  br i1 %1462, label %1309, label %1303, !llvm.loop !122

1463:                                             ; preds = %1538, %1307
  %1464 = icmp slt i64 %1276, 8
  br i1 %1464, label %1465, label %1475

1465:                                             ; preds = %1463
  br i1 %1308, label %1466, label %1533

1466:                                             ; preds = %1465, %1466
  %1467 = phi i64 [ %1473, %1466 ], [ 0, %1465 ]
  %1468 = phi double [ %1472, %1466 ], [ 0.000000e+00, %1465 ]
  %1469 = getelementptr inbounds i64, i64* %1281, i64 %1467
  %1470 = bitcast i64* %1469 to double*
  %1471 = load double, double* %1470, align 8, !tbaa !26
  %1472 = fadd double %1468, %1471
  %1473 = add nuw nsw i64 %1467, 1
  %1474 = icmp eq i64 %1473, %1276
  br i1 %1474, label %1533, label %1466, !llvm.loop !115

1475:                                             ; preds = %1463
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %65) #7
  br label %1480

1476:                                             ; preds = %1480
  %1477 = srem i64 %1276, 8
  %1478 = sub nsw i64 %1276, %1477
  %1479 = icmp sgt i64 %1478, 8
  br i1 %1479, label %1488, label %1504

1480:                                             ; preds = %1480, %1475
  %1481 = phi i64 [ 0, %1475 ], [ %1486, %1480 ]
  %1482 = getelementptr inbounds i64, i64* %1281, i64 %1481
  %1483 = bitcast i64* %1482 to double*
  %1484 = load double, double* %1483, align 8, !tbaa !26
  %1485 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 %1481
  store double %1484, double* %1485, align 8, !tbaa !26
  %1486 = add nuw nsw i64 %1481, 1
  %1487 = icmp eq i64 %1486, 8
  br i1 %1487, label %1476, label %1480, !llvm.loop !116

1488:                                             ; preds = %1476, %1490
  %1489 = phi i64 [ %1491, %1490 ], [ 8, %1476 ]
  br label %1493

1490:                                             ; preds = %1493
  %1491 = add nuw nsw i64 %1489, 8
  %1492 = icmp slt i64 %1491, %1478
  br i1 %1492, label %1488, label %1504, !llvm.loop !117

1493:                                             ; preds = %1493, %1488
  %1494 = phi i64 [ 0, %1488 ], [ %1502, %1493 ]
  %1495 = add nuw nsw i64 %1494, %1489
  %1496 = getelementptr inbounds i64, i64* %1281, i64 %1495
  %1497 = bitcast i64* %1496 to double*
  %1498 = load double, double* %1497, align 8, !tbaa !26
  %1499 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 %1494
  %1500 = load double, double* %1499, align 8, !tbaa !26
  %1501 = fadd double %1498, %1500
  store double %1501, double* %1499, align 8, !tbaa !26
  %1502 = add nuw nsw i64 %1494, 1
  %1503 = icmp eq i64 %1502, 8
  br i1 %1503, label %1490, label %1493, !llvm.loop !118

1504:                                             ; preds = %1490, %1476
  %1505 = phi i64 [ 8, %1476 ], [ %1491, %1490 ]
  %1506 = load double, double* %66, align 16, !tbaa !26
  %1507 = load double, double* %67, align 8, !tbaa !26
  %1508 = fadd double %1506, %1507
  %1509 = load double, double* %68, align 16, !tbaa !26
  %1510 = load double, double* %69, align 8, !tbaa !26
  %1511 = fadd double %1509, %1510
  %1512 = fadd double %1508, %1511
  %1513 = load double, double* %70, align 16, !tbaa !26
  %1514 = load double, double* %71, align 8, !tbaa !26
  %1515 = fadd double %1513, %1514
  %1516 = load double, double* %72, align 16, !tbaa !26
  %1517 = load double, double* %73, align 8, !tbaa !26
  %1518 = fadd double %1516, %1517
  %1519 = fadd double %1515, %1518
  %1520 = fadd double %1512, %1519
  %1521 = icmp slt i64 %1505, %1276
  br i1 %1521, label %1522, label %1531

1522:                                             ; preds = %1504, %1522
  %1523 = phi i64 [ %1529, %1522 ], [ %1505, %1504 ]
  %1524 = phi double [ %1528, %1522 ], [ %1520, %1504 ]
  %1525 = getelementptr inbounds i64, i64* %1281, i64 %1523
  %1526 = bitcast i64* %1525 to double*
  %1527 = load double, double* %1526, align 8, !tbaa !26
  %1528 = fadd double %1524, %1527
  %1529 = add nuw nsw i64 %1523, 1
  %1530 = icmp eq i64 %1529, %1276
  br i1 %1530, label %1531, label %1522, !llvm.loop !119

1531:                                             ; preds = %1522, %1504
  %1532 = phi double [ %1520, %1504 ], [ %1528, %1522 ]
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %65) #7
  br label %1533

1533:                                             ; preds = %1466, %1531, %1465
  %1534 = phi double [ %1532, %1531 ], [ 0.000000e+00, %1465 ], [ %1472, %1466 ]
  %1535 = tail call double @llvm.sqrt.f64(double %1534)
  %1536 = fcmp ogt double %1535, 0.000000e+00
  %1537 = select i1 %1308, i1 %1536, i1 false
  br i1 %1537, label %1576, label %1548

1538:                                             ; preds = %1307, %1538
  %1539 = phi i64 [ %1546, %1538 ], [ 0, %1307 ]
  %1540 = getelementptr inbounds i64, i64* %1279, i64 %1539
  %1541 = bitcast i64* %1540 to double*
  %1542 = load double, double* %1541, align 8, !tbaa !26
  %1543 = fmul double %1542, %1542
  %1544 = getelementptr inbounds i64, i64* %1281, i64 %1539
  %1545 = bitcast i64* %1544 to double*
  store double %1543, double* %1545, align 8, !tbaa !26
  %1546 = add nuw nsw i64 %1539, 1
  %1547 = icmp eq i64 %1546, %1276
  br i1 %1547, label %1463, label %1538, !llvm.loop !123

1548:                                             ; preds = %1576, %1533
  %1549 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 1
  %1550 = load i64, i64* %1549, align 8, !tbaa !33
  %1551 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %1267, i32 1
  %1552 = load i64*, i64** %1551, align 8, !tbaa !37
  %1553 = load i64, i64* %260, align 8, !tbaa !73
  %1554 = tail call i64 @llvm.smin.i64(i64 %1553, i64 %1550)
  %1555 = tail call i64 @best_products(i64 noundef %1550, i64 noundef %1276, float* noundef %1274, double* noundef nonnull %1280, i64* noundef %1271, i64 noundef %1305, i64* noundef %1552, i64 noundef %1554, i64* noundef nonnull %55, double* noundef nonnull %1278) #6
  %1556 = icmp sgt i64 %1555, 0
  br i1 %1556, label %1557, label %1737

1557:                                             ; preds = %1548
  %1558 = icmp sgt i64 %1304, 0
  %1559 = srem i64 %1276, 8
  %1560 = sub nsw i64 %1276, %1559
  %1561 = icmp sgt i64 %1560, 8
  %1562 = getelementptr inbounds %struct.Items, %struct.Items* %1268, i64 0, i32 0
  %1563 = getelementptr inbounds %struct.Items, %struct.Items* %1268, i64 0, i32 1
  %1564 = getelementptr inbounds %struct.Items, %struct.Items* %1268, i64 0, i32 3
  %1565 = getelementptr inbounds %struct.Items, %struct.Items* %1268, i64 0, i32 4
  %1566 = getelementptr inbounds %struct.Items, %struct.Items* %1268, i64 0, i32 5
  %1567 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 1
  %1568 = load i64*, i64** %1567, align 8, !tbaa !66
  %1569 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 3
  %1570 = load float*, float** %1569, align 8, !tbaa !70
  %1571 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 2
  %1572 = load float*, float** %1571, align 8, !tbaa !68
  %1573 = load i64*, i64** %1551, align 8, !tbaa !37
  %1574 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 4
  %1575 = load i64*, i64** %1574, align 8, !tbaa !72
  br label %1585

1576:                                             ; preds = %1533, %1576
  %1577 = phi i64 [ %1582, %1576 ], [ 0, %1533 ]
  %1578 = getelementptr inbounds i64, i64* %1279, i64 %1577
  %1579 = bitcast i64* %1578 to double*
  %1580 = load double, double* %1579, align 8, !tbaa !26
  %1581 = fdiv double %1580, %1535
  store double %1581, double* %1579, align 8, !tbaa !26
  %1582 = add nuw nsw i64 %1577, 1
  %1583 = icmp slt i64 %1582, %1276
  %1584 = select i1 %1583, i1 %1536, i1 false
  br i1 %1584, label %1576, label %1548, !llvm.loop !124

1585:                                             ; preds = %1640, %1557
  %1586 = phi i64 [ 0, %1557 ], [ %1654, %1640 ]
  %1587 = getelementptr inbounds i64, i64* %55, i64 %1586
  %1588 = load i64, i64* %1587, align 8, !tbaa !22
  %1589 = mul nsw i64 %1588, %1276
  %1590 = getelementptr inbounds float, float* %1274, i64 %1589
  br i1 %1558, label %1591, label %1593

1591:                                             ; preds = %1585
  %1592 = bitcast float* %1590 to <8 x float>*
  br label %1656

1593:                                             ; preds = %1728, %1585
  %1594 = phi i64 [ 0, %1585 ], [ %1733, %1728 ]
  %1595 = getelementptr inbounds i64, i64* %1271, i64 %1588
  %1596 = load i64, i64* %1595, align 8, !tbaa !22
  %1597 = load i64, i64* %1562, align 8, !tbaa !93
  %1598 = icmp eq i64 %1597, 0
  br i1 %1598, label %1640, label %1599

1599:                                             ; preds = %1593
  %1600 = load i64*, i64** %1563, align 8, !tbaa !94
  %1601 = load i64, i64* %1600, align 8, !tbaa !22
  %1602 = icmp slt i64 %1596, %1601
  br i1 %1602, label %1640, label %1603

1603:                                             ; preds = %1599
  %1604 = sub i64 %1596, %1601
  %1605 = load i64, i64* %1564, align 8, !tbaa !95
  %1606 = lshr i64 %1604, %1605
  %1607 = load i64, i64* %1565, align 8, !tbaa !96
  %1608 = icmp ult i64 %1606, %1607
  br i1 %1608, label %1609, label %1640

1609:                                             ; preds = %1603
  %1610 = load i32*, i32** %1566, align 8, !tbaa !97
  %1611 = getelementptr inbounds i32, i32* %1610, i64 %1606
  %1612 = load i32, i32* %1611, align 4, !tbaa !82
  %1613 = sext i32 %1612 to i64
  %1614 = add i64 %1606, 1
  %1615 = getelementptr inbounds i32, i32* %1610, i64 %1614
  %1616 = load i32, i32* %1615, align 4, !tbaa !82
  %1617 = icmp slt i32 %1612, %1616
  br i1 %1617, label %1618, label %1632

1618:                                             ; preds = %1609
  %1619 = sext i32 %1616 to i64
  br label %1620

1620:                                             ; preds = %1620, %1618
  %1621 = phi i64 [ %1630, %1620 ], [ %1619, %1618 ]
  %1622 = phi i64 [ %1629, %1620 ], [ %1613, %1618 ]
  %1623 = add nsw i64 %1622, %1621
  %1624 = sdiv i64 %1623, 2
  %1625 = getelementptr inbounds i64, i64* %1600, i64 %1624
  %1626 = load i64, i64* %1625, align 8, !tbaa !22
  %1627 = icmp slt i64 %1626, %1596
  %1628 = add nsw i64 %1624, 1
  %1629 = select i1 %1627, i64 %1628, i64 %1622
  %1630 = select i1 %1627, i64 %1621, i64 %1624
  %1631 = icmp slt i64 %1629, %1630
  br i1 %1631, label %1620, label %1632, !llvm.loop !98

1632:                                             ; preds = %1620, %1609
  %1633 = phi i64 [ %1613, %1609 ], [ %1629, %1620 ]
  %1634 = icmp slt i64 %1633, %1597
  br i1 %1634, label %1635, label %1640

1635:                                             ; preds = %1632
  %1636 = getelementptr inbounds i64, i64* %1600, i64 %1633
  %1637 = load i64, i64* %1636, align 8, !tbaa !22
  %1638 = icmp eq i64 %1637, %1596
  %1639 = select i1 %1638, i64 %1633, i64 -1
  br label %1640

1640:                                             ; preds = %1635, %1632, %1603, %1599, %1593
  %1641 = phi i64 [ -1, %1599 ], [ -1, %1593 ], [ -1, %1603 ], [ -1, %1632 ], [ %1639, %1635 ]
  %1642 = getelementptr inbounds i64, i64* %1568, i64 %1586
  store i64 %1641, i64* %1642, align 8, !tbaa !22
  %1643 = getelementptr inbounds i64, i64* %1277, i64 %1586
  %1644 = bitcast i64* %1643 to double*
  %1645 = load double, double* %1644, align 8, !tbaa !26
  %1646 = fptrunc double %1645 to float
  %1647 = getelementptr inbounds float, float* %1570, i64 %1586
  store float %1646, float* %1647, align 4, !tbaa !85
  %1648 = getelementptr inbounds float, float* %1572, i64 %1586
  store float %1646, float* %1648, align 4, !tbaa !85
  %1649 = getelementptr inbounds i64, i64* %36, i64 %1594
  %1650 = load i64, i64* %1649, align 8, !tbaa !22
  %1651 = getelementptr inbounds i64, i64* %1573, i64 %1650
  %1652 = load i64, i64* %1651, align 8, !tbaa !22
  %1653 = getelementptr inbounds i64, i64* %1575, i64 %1586
  store i64 %1652, i64* %1653, align 8, !tbaa !22
  %1654 = add nuw nsw i64 %1586, 1
  %1655 = icmp eq i64 %1654, %1555
  br i1 %1655, label %1737, label %1585, !llvm.loop !125

1656:                                             ; preds = %1728, %1591
  %1657 = phi i64 [ 0, %1591 ], [ %1735, %1728 ]
  %1658 = phi double [ 0.000000e+00, %1591 ], [ %1734, %1728 ]
  %1659 = phi i64 [ 0, %1591 ], [ %1733, %1728 ]
  %1660 = mul nsw i64 %1657, %1276
  %1661 = getelementptr inbounds i64, i64* %1282, i64 %1660
  br i1 %1464, label %1662, label %1676

1662:                                             ; preds = %1656
  br i1 %1308, label %1663, label %1728

1663:                                             ; preds = %1662, %1663
  %1664 = phi i64 [ %1674, %1663 ], [ 0, %1662 ]
  %1665 = phi double [ %1673, %1663 ], [ 0.000000e+00, %1662 ]
  %1666 = getelementptr inbounds float, float* %1590, i64 %1664
  %1667 = load float, float* %1666, align 4, !tbaa !85
  %1668 = fpext float %1667 to double
  %1669 = getelementptr inbounds i64, i64* %1661, i64 %1664
  %1670 = bitcast i64* %1669 to double*
  %1671 = load double, double* %1670, align 8, !tbaa !26
  %1672 = fmul double %1671, %1668
  %1673 = fadd double %1665, %1672
  %1674 = add nuw nsw i64 %1664, 1
  %1675 = icmp eq i64 %1674, %1276
  br i1 %1675, label %1728, label %1663, !llvm.loop !126

1676:                                             ; preds = %1656
  %1677 = load <8 x float>, <8 x float>* %1592, align 4, !tbaa !48
  %1678 = fpext <8 x float> %1677 to <8 x double>
  %1679 = bitcast i64* %1661 to <8 x double>*
  %1680 = load <8 x double>, <8 x double>* %1679, align 8, !tbaa !48
  %1681 = fmul <8 x double> %1680, %1678
  br i1 %1561, label %1682, label %1696

1682:                                             ; preds = %1676, %1682
  %1683 = phi i64 [ %1694, %1682 ], [ 8, %1676 ]
  %1684 = phi <8 x double> [ %1693, %1682 ], [ %1681, %1676 ]
  %1685 = getelementptr inbounds float, float* %1590, i64 %1683
  %1686 = bitcast float* %1685 to <8 x float>*
  %1687 = load <8 x float>, <8 x float>* %1686, align 4, !tbaa !48
  %1688 = fpext <8 x float> %1687 to <8 x double>
  %1689 = getelementptr inbounds i64, i64* %1661, i64 %1683
  %1690 = bitcast i64* %1689 to <8 x double>*
  %1691 = load <8 x double>, <8 x double>* %1690, align 8, !tbaa !48
  %1692 = fmul <8 x double> %1691, %1688
  %1693 = fadd <8 x double> %1684, %1692
  %1694 = add nuw nsw i64 %1683, 8
  %1695 = icmp slt i64 %1694, %1560
  br i1 %1695, label %1682, label %1696, !llvm.loop !127

1696:                                             ; preds = %1682, %1676
  %1697 = phi <8 x double> [ %1681, %1676 ], [ %1693, %1682 ]
  %1698 = phi i64 [ 8, %1676 ], [ %1694, %1682 ]
  %1699 = extractelement <8 x double> %1697, i64 0
  %1700 = extractelement <8 x double> %1697, i64 1
  %1701 = fadd double %1699, %1700
  %1702 = extractelement <8 x double> %1697, i64 2
  %1703 = extractelement <8 x double> %1697, i64 3
  %1704 = fadd double %1702, %1703
  %1705 = fadd double %1701, %1704
  %1706 = extractelement <8 x double> %1697, i64 4
  %1707 = extractelement <8 x double> %1697, i64 5
  %1708 = fadd double %1706, %1707
  %1709 = extractelement <8 x double> %1697, i64 6
  %1710 = extractelement <8 x double> %1697, i64 7
  %1711 = fadd double %1709, %1710
  %1712 = fadd double %1708, %1711
  %1713 = fadd double %1705, %1712
  %1714 = icmp slt i64 %1698, %1276
  br i1 %1714, label %1715, label %1728

1715:                                             ; preds = %1696, %1715
  %1716 = phi i64 [ %1726, %1715 ], [ %1698, %1696 ]
  %1717 = phi double [ %1725, %1715 ], [ %1713, %1696 ]
  %1718 = getelementptr inbounds float, float* %1590, i64 %1716
  %1719 = load float, float* %1718, align 4, !tbaa !85
  %1720 = fpext float %1719 to double
  %1721 = getelementptr inbounds i64, i64* %1661, i64 %1716
  %1722 = bitcast i64* %1721 to double*
  %1723 = load double, double* %1722, align 8, !tbaa !26
  %1724 = fmul double %1723, %1720
  %1725 = fadd double %1717, %1724
  %1726 = add nuw nsw i64 %1716, 1
  %1727 = icmp eq i64 %1726, %1276
  br i1 %1727, label %1728, label %1715, !llvm.loop !128

1728:                                             ; preds = %1715, %1663, %1696, %1662
  %1729 = phi double [ 0.000000e+00, %1662 ], [ %1713, %1696 ], [ %1673, %1663 ], [ %1725, %1715 ]
  %1730 = icmp eq i64 %1657, 0
  %1731 = fcmp ogt double %1729, %1658
  %1732 = select i1 %1730, i1 true, i1 %1731
  %1733 = select i1 %1732, i64 %1657, i64 %1659
  %1734 = select i1 %1732, double %1729, double %1658
  %1735 = add nuw nsw i64 %1657, 1
  %1736 = icmp eq i64 %1735, %1304
  br i1 %1736, label %1593, label %1656, !llvm.loop !129

1737:                                             ; preds = %1239, %1165, %1108, %908, %836, %809, %346, %1640, %1548, %1303, %1065, %1062, %1031, %1008, %989, %957, %933, %913, %813, %780, %303, %300, %603, %267, %247
  %1738 = phi i64 [ 0, %267 ], [ %606, %603 ], [ 0, %247 ], [ 0, %300 ], [ 0, %303 ], [ 0, %780 ], [ 0, %813 ], [ %940, %933 ], [ 0, %913 ], [ 0, %957 ], [ %1011, %1008 ], [ 0, %989 ], [ 0, %1031 ], [ 0, %1062 ], [ 0, %1065 ], [ 0, %1303 ], [ %1555, %1548 ], [ %1555, %1640 ], [ %347, %346 ], [ %810, %809 ], [ %837, %836 ], [ %909, %908 ], [ %1109, %1108 ], [ %1167, %1165 ], [ %1023, %1239 ]
  %1739 = icmp slt i64 %1738, 0
  br i1 %1739, label %1753, label %1740

1740:                                             ; preds = %1737
  %1741 = getelementptr inbounds %struct.Step, %struct.Step* %219, i64 0, i32 0
  %1742 = load i64, i64* %1741, align 8, !tbaa !28
  %1743 = icmp eq i64 %1742, 8
  br i1 %1743, label %1744, label %1748

1744:                                             ; preds = %1740
  %1745 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 1
  %1746 = load i64, i64* %1745, align 8, !tbaa !33
  %1747 = getelementptr inbounds double, double* %216, i64 %1746
  br label %1748

1748:                                             ; preds = %1744, %1740
  %1749 = phi double* [ %1747, %1744 ], [ %216, %1740 ]
  %1750 = load i64*, i64** %74, align 8, !tbaa !64
  %1751 = getelementptr inbounds i64, i64* %1750, i64 %217
  store i64 %1738, i64* %1751, align 8, !tbaa !22
  %1752 = getelementptr inbounds %struct.Found, %struct.Found* %220, i64 0, i32 0
  store i64 %1738, i64* %1752, align 8, !tbaa !130
  br label %1753

1753:                                             ; preds = %1748, %1737, %227
  %1754 = phi i32 [ 7, %227 ], [ 0, %1748 ], [ 1, %1737 ]
  %1755 = phi double* [ %216, %227 ], [ %1749, %1748 ], [ %216, %1737 ]
  %1756 = phi i64 [ %215, %227 ], [ %262, %1748 ], [ %262, %1737 ]
  switch i32 %1754, label %1760 [
    i32 0, label %1757
    i32 7, label %1757
  ]

1757:                                             ; preds = %1753, %1753
  %1758 = add nuw nsw i64 %217, 1
  %1759 = icmp eq i64 %1758, %7
  br i1 %1759, label %1760, label %214, !llvm.loop !131

1760:                                             ; preds = %1753, %1757, %35
  %1761 = phi i32 [ 5, %35 ], [ %1754, %1753 ], [ 5, %1757 ]
  %1762 = icmp eq i32 %1761, 5
  br i1 %1762, label %1763, label %1783

1763:                                             ; preds = %1760
  %1764 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 4
  %1765 = load %struct.Items*, %struct.Items** %1764, align 8, !tbaa !89
  %1766 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 11
  %1767 = load i64, i64* %1766, align 8, !tbaa !132
  %1768 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 12
  %1769 = load i64, i64* %1768, align 8, !tbaa !133
  %1770 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 13
  %1771 = load i64*, i64** %1770, align 8, !tbaa !134
  %1772 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 14
  %1773 = load i64*, i64** %1772, align 8, !tbaa !135
  %1774 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 17
  %1775 = load float*, float** %1774, align 8, !tbaa !136
  %1776 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 15
  %1777 = load i64*, i64** %1776, align 8, !tbaa !137
  %1778 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 16
  %1779 = load i64*, i64** %1778, align 8, !tbaa !138
  %1780 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 18
  %1781 = load float*, float** %1780, align 8, !tbaa !139
  %1782 = tail call i64 @merge(i64 noundef %7, %struct.Found* noundef %11, i64* noundef %9, %struct.Items* noundef %1765, i64 noundef %1767, i64 noundef %1769, i64* noundef %36, i64* noundef %1771, i64* noundef %1773, float* noundef %1775, i64* noundef %1777, i64* noundef %1779, float* noundef %1781) #6
  br label %1783

1783:                                             ; preds = %1760, %1763
  %1784 = phi i64 [ %1782, %1763 ], [ -1, %1760 ]
  ret i64 %1784
}

declare i64 @merge(i64 noundef, %struct.Found* noundef, i64* noundef, %struct.Items* noundef, i64 noundef, i64 noundef, i64* noundef, i64* noundef, i64* noundef, float* noundef, i64* noundef, i64* noundef, float* noundef) local_unnamed_addr #3

declare i64 @add_up(i64 noundef, i64* noundef, double* noundef, i64 noundef, %struct.List* noundef, %struct.Items* noundef, i64 noundef, i64 noundef, i64 noundef, i64* noundef, %struct.Found* noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.sqrt.f64(double) #4

declare i64 @best_products(i64 noundef, i64 noundef, float* noundef, double* noundef, i64* noundef, i64 noundef, i64* noundef, i64 noundef, i64* noundef, double* noundef) local_unnamed_addr #3

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare i64 @llvm.smin.i64(i64, i64) #5

attributes #0 = { nofree norecurse nosync nounwind "no-jump-tables"="true" }
attributes #1 = { argmemonly mustprogress nocallback nofree nosync nounwind willreturn }
attributes #2 = { nounwind "no-jump-tables"="true" }
attributes #3 = { nounwind }
attributes #4 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #5 = { nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #6 = { nobuiltin nounwind }
attributes #7 = { nounwind }

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
!76 = !{!77, !9, i64 8}
!77 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40}
!78 = !{!77, !6, i64 0}
!79 = distinct !{!79, !20, !21}
!80 = !{!77, !9, i64 16}
!81 = !{!77, !9, i64 24}
!82 = !{!83, !83, i64 0}
!83 = !{!"int", !7, i64 0}
!84 = !{!77, !9, i64 32}
!85 = !{!86, !86, i64 0}
!86 = !{!"float", !7, i64 0}
!87 = !{!77, !9, i64 40}
!88 = distinct !{!88, !20, !21}
!89 = !{!12, !9, i64 32}
!90 = !{!91, !9, i64 16}
!91 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16, !6, i64 24, !6, i64 32, !9, i64 40}
!92 = distinct !{!92, !20, !21}
!93 = !{!91, !6, i64 0}
!94 = !{!91, !9, i64 8}
!95 = !{!91, !6, i64 24}
!96 = !{!91, !6, i64 32}
!97 = !{!91, !9, i64 40}
!98 = distinct !{!98, !20, !21}
!99 = distinct !{!99, !20, !21}
!100 = !{!29, !6, i64 24}
!101 = distinct !{!101, !20, !21}
!102 = distinct !{!102, !20, !21}
!103 = !{!104, !9, i64 72}
!104 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !9, i64 56, !9, i64 64, !9, i64 72}
!105 = distinct !{!105, !20, !21}
!106 = distinct !{!106, !20, !21}
!107 = distinct !{!107, !20, !21}
!108 = !{!104, !9, i64 40}
!109 = distinct !{!109, !20, !21}
!110 = !{!111, !9, i64 8}
!111 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16, !9, i64 24}
!112 = !{!111, !6, i64 0}
!113 = !{!111, !9, i64 24}
!114 = !{!111, !9, i64 16}
!115 = distinct !{!115, !20, !21}
!116 = distinct !{!116, !20, !21}
!117 = distinct !{!117, !20, !21}
!118 = distinct !{!118, !20, !21}
!119 = distinct !{!119, !20, !21}
!120 = distinct !{!120, !20, !21}
!121 = distinct !{!121, !20, !21}
!122 = distinct !{!122, !20, !21}
!123 = distinct !{!123, !20, !21}
!124 = distinct !{!124, !20, !21}
!125 = distinct !{!125, !20, !21}
!126 = distinct !{!126, !20, !21}
!127 = distinct !{!127, !20, !21}
!128 = distinct !{!128, !20, !21}
!129 = distinct !{!129, !20, !21}
!130 = !{!10, !6, i64 0}
!131 = distinct !{!131, !20, !21}
!132 = !{!5, !6, i64 120}
!133 = !{!5, !6, i64 128}
!134 = !{!5, !9, i64 136}
!135 = !{!5, !9, i64 144}
!136 = !{!5, !9, i64 168}
!137 = !{!5, !9, i64 152}
!138 = !{!5, !9, i64 160}
!139 = !{!5, !9, i64 176}
