; translated from sources.c, SHA-256 01bb370fb0f91e67c47c78a4f03308235b8a9dfa012c9cd51ac734dce0dff012

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
  br i1 %37, label %38, label %1572

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

214:                                              ; preds = %38, %1569
  %215 = phi i64 [ 0, %38 ], [ %1568, %1569 ]
  %216 = phi double* [ %21, %38 ], [ %1567, %1569 ]
  %217 = phi i64 [ 0, %38 ], [ %1570, %1569 ]
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
  br label %1565

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
  br i1 %266, label %1549, label %267

267:                                              ; preds = %247
  %268 = getelementptr inbounds %struct.Step, %struct.Step* %219, i64 0, i32 0
  %269 = load i64, i64* %268, align 8, !tbaa !28
  switch i64 %269, label %1549 [
    i64 7, label %1077
    i64 1, label %270
    i64 2, label %350
    i64 3, label %607
    i64 4, label %625
    i64 5, label %725
    i64 6, label %753
    i64 8, label %824
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
  br i1 %302, label %1549, label %303

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
  br i1 %313, label %314, label %1549

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
  br i1 %349, label %1549, label %323, !llvm.loop !88

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
  br label %1549

607:                                              ; preds = %267
  %608 = load %struct.Items*, %struct.Items** %50, align 8, !tbaa !89
  %609 = load i64, i64* %51, align 8, !tbaa !75
  %610 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 2
  %611 = load i64, i64* %610, align 8, !tbaa !56
  %612 = icmp eq i64 %611, 0
  br i1 %612, label %1549, label %613

613:                                              ; preds = %607
  %614 = getelementptr inbounds %struct.Step, %struct.Step* %218, i64 %217, i32 4, i64 0
  %615 = bitcast i8** %614 to %struct.List**
  %616 = load %struct.List*, %struct.List** %615, align 8, !tbaa !59
  %617 = tail call fastcc i64 @of_cell(%struct.List* noundef %616, i64 noundef %611, i64 noundef %261, %struct.Items* noundef %608, i64 noundef %609, %struct.Found* noundef nonnull %220) #7
  %618 = icmp eq i64 %617, 0
  br i1 %618, label %619, label %1549

619:                                              ; preds = %613
  %620 = load %struct.List*, %struct.List** %615, align 8, !tbaa !59
  %621 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 3
  %622 = load i64, i64* %621, align 8, !tbaa !32
  %623 = load i64, i64* %260, align 8, !tbaa !73
  %624 = tail call fastcc i64 @of_cell(%struct.List* noundef %620, i64 noundef %622, i64 noundef %623, %struct.Items* noundef %608, i64 noundef %609, %struct.Found* noundef nonnull %220) #7
  br label %1549

625:                                              ; preds = %267
  %626 = load i64, i64* %48, align 8, !tbaa !75
  %627 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 2
  %628 = load i64, i64* %627, align 8, !tbaa !56
  %629 = inttoptr i64 %628 to i64*
  %630 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 3
  %631 = load i64, i64* %630, align 8, !tbaa !32
  %632 = inttoptr i64 %631 to float*
  %633 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 1
  %634 = load i64, i64* %633, align 8, !tbaa !33
  %635 = icmp sgt i64 %634, 0
  br i1 %635, label %636, label %1549

636:                                              ; preds = %625
  %637 = load %struct.Items*, %struct.Items** %49, align 8, !tbaa !89
  %638 = getelementptr inbounds %struct.Items, %struct.Items* %637, i64 0, i32 0
  %639 = getelementptr inbounds %struct.Items, %struct.Items* %637, i64 0, i32 1
  %640 = getelementptr inbounds %struct.Items, %struct.Items* %637, i64 0, i32 3
  %641 = getelementptr inbounds %struct.Items, %struct.Items* %637, i64 0, i32 4
  %642 = getelementptr inbounds %struct.Items, %struct.Items* %637, i64 0, i32 5
  %643 = getelementptr inbounds %struct.Items, %struct.Items* %637, i64 0, i32 2
  %644 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 1
  %645 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 4
  %646 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 2
  %647 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 3
  br label %648

648:                                              ; preds = %720, %636
  %649 = phi i64 [ 0, %636 ], [ %721, %720 ]
  %650 = phi i64 [ 0, %636 ], [ %722, %720 ]
  %651 = load i64, i64* %260, align 8, !tbaa !73
  %652 = icmp slt i64 %649, %651
  br i1 %652, label %653, label %1549

653:                                              ; preds = %648
  %654 = getelementptr inbounds i64, i64* %629, i64 %650
  %655 = load i64, i64* %654, align 8, !tbaa !22
  %656 = load i64, i64* %638, align 8, !tbaa !90
  %657 = icmp eq i64 %656, 0
  br i1 %657, label %699, label %658

658:                                              ; preds = %653
  %659 = load i64*, i64** %639, align 8, !tbaa !92
  %660 = load i64, i64* %659, align 8, !tbaa !22
  %661 = icmp slt i64 %655, %660
  br i1 %661, label %699, label %662

662:                                              ; preds = %658
  %663 = sub i64 %655, %660
  %664 = load i64, i64* %640, align 8, !tbaa !93
  %665 = lshr i64 %663, %664
  %666 = load i64, i64* %641, align 8, !tbaa !94
  %667 = icmp ult i64 %665, %666
  br i1 %667, label %668, label %699

668:                                              ; preds = %662
  %669 = load i32*, i32** %642, align 8, !tbaa !95
  %670 = getelementptr inbounds i32, i32* %669, i64 %665
  %671 = load i32, i32* %670, align 4, !tbaa !82
  %672 = sext i32 %671 to i64
  %673 = add i64 %665, 1
  %674 = getelementptr inbounds i32, i32* %669, i64 %673
  %675 = load i32, i32* %674, align 4, !tbaa !82
  %676 = icmp slt i32 %671, %675
  br i1 %676, label %677, label %691

677:                                              ; preds = %668
  %678 = sext i32 %675 to i64
  br label %679

679:                                              ; preds = %679, %677
  %680 = phi i64 [ %689, %679 ], [ %678, %677 ]
  %681 = phi i64 [ %688, %679 ], [ %672, %677 ]
  %682 = add nsw i64 %681, %680
  %683 = sdiv i64 %682, 2
  %684 = getelementptr inbounds i64, i64* %659, i64 %683
  %685 = load i64, i64* %684, align 8, !tbaa !22
  %686 = icmp slt i64 %685, %655
  %687 = add nsw i64 %683, 1
  %688 = select i1 %686, i64 %687, i64 %681
  %689 = select i1 %686, i64 %680, i64 %683
  %690 = icmp slt i64 %688, %689
  br i1 %690, label %679, label %691, !llvm.loop !96

691:                                              ; preds = %679, %668
  %692 = phi i64 [ %672, %668 ], [ %688, %679 ]
  %693 = icmp slt i64 %692, %656
  br i1 %693, label %694, label %699

694:                                              ; preds = %691
  %695 = getelementptr inbounds i64, i64* %659, i64 %692
  %696 = load i64, i64* %695, align 8, !tbaa !22
  %697 = icmp eq i64 %696, %655
  %698 = select i1 %697, i64 %692, i64 -1
  br label %699

699:                                              ; preds = %694, %691, %662, %658, %653
  %700 = phi i64 [ -1, %658 ], [ -1, %653 ], [ -1, %662 ], [ -1, %691 ], [ %698, %694 ]
  %701 = icmp slt i64 %700, 0
  br i1 %701, label %720, label %702

702:                                              ; preds = %699
  %703 = load i64*, i64** %643, align 8, !tbaa !97
  %704 = getelementptr inbounds i64, i64* %703, i64 %700
  %705 = load i64, i64* %704, align 8, !tbaa !22
  %706 = icmp eq i64 %705, %626
  br i1 %706, label %707, label %720

707:                                              ; preds = %702
  %708 = load i64*, i64** %644, align 8, !tbaa !66
  %709 = getelementptr inbounds i64, i64* %708, i64 %649
  store i64 %700, i64* %709, align 8, !tbaa !22
  %710 = load i64, i64* %654, align 8, !tbaa !22
  %711 = load i64*, i64** %645, align 8, !tbaa !72
  %712 = getelementptr inbounds i64, i64* %711, i64 %649
  store i64 %710, i64* %712, align 8, !tbaa !22
  %713 = getelementptr inbounds float, float* %632, i64 %650
  %714 = load float, float* %713, align 4, !tbaa !85
  %715 = load float*, float** %646, align 8, !tbaa !68
  %716 = getelementptr inbounds float, float* %715, i64 %649
  store float %714, float* %716, align 4, !tbaa !85
  %717 = load float*, float** %647, align 8, !tbaa !70
  %718 = add nsw i64 %649, 1
  %719 = getelementptr inbounds float, float* %717, i64 %649
  store float 0x7FF8000000000000, float* %719, align 4, !tbaa !85
  br label %720

720:                                              ; preds = %707, %702, %699
  %721 = phi i64 [ %718, %707 ], [ %649, %702 ], [ %649, %699 ]
  %722 = add nuw nsw i64 %650, 1
  %723 = load i64, i64* %633, align 8, !tbaa !33
  %724 = icmp slt i64 %722, %723
  br i1 %724, label %648, label %1549, !llvm.loop !98

725:                                              ; preds = %267
  %726 = getelementptr inbounds %struct.Step, %struct.Step* %218, i64 %217, i32 3
  %727 = load i64, i64* %726, align 8, !tbaa !99
  %728 = getelementptr inbounds %struct.Step, %struct.Step* %218, i64 %217, i32 4, i64 0
  %729 = bitcast i8** %728 to %struct.List**
  %730 = load %struct.List*, %struct.List** %729, align 8, !tbaa !59
  %731 = load %struct.Items*, %struct.Items** %46, align 8, !tbaa !89
  %732 = load i64, i64* %47, align 8, !tbaa !75
  %733 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %727, i32 0
  %734 = load i64, i64* %733, align 8, !tbaa !43
  %735 = mul nsw i64 %734, %265
  %736 = icmp eq i64 %735, 0
  br i1 %736, label %1549, label %737

737:                                              ; preds = %725
  %738 = shl nsw i64 %735, 1
  %739 = icmp slt i64 %735, 1
  br i1 %739, label %745, label %740

740:                                              ; preds = %737, %740
  %741 = phi i64 [ %743, %740 ], [ 1, %737 ]
  %742 = shl nsw i64 %741, 1
  %743 = or i64 %742, 1
  %744 = icmp sgt i64 %743, %738
  br i1 %744, label %745, label %740, !llvm.loop !100

745:                                              ; preds = %740, %737
  %746 = phi i64 [ 1, %737 ], [ %743, %740 ]
  %747 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %727, i32 1
  %748 = load i64*, i64** %747, align 8, !tbaa !37
  %749 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %727, i32 2
  %750 = load double*, double** %749, align 8, !tbaa !39
  %751 = tail call i64 @llvm.smin.i64(i64 %735, i64 %261)
  %752 = tail call i64 @add_up(i64 noundef %734, i64* noundef %748, double* noundef %750, i64 noundef %265, %struct.List* noundef %730, %struct.Items* noundef %731, i64 noundef %732, i64 noundef %751, i64 noundef %746, i64* noundef %36, %struct.Found* noundef nonnull %220) #8
  br label %1549

753:                                              ; preds = %267
  %754 = load %struct.Items*, %struct.Items** %45, align 8, !tbaa !89
  %755 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 1
  %756 = load i64, i64* %755, align 8, !tbaa !33
  %757 = getelementptr inbounds i64, i64* %36, i64 %756
  %758 = bitcast i64* %757 to double*
  %759 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 3
  %760 = load i64, i64* %759, align 8, !tbaa !32
  %761 = inttoptr i64 %760 to i32*
  %762 = icmp sgt i64 %756, 0
  br i1 %762, label %763, label %769

763:                                              ; preds = %753
  %764 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 2
  %765 = icmp eq i64 %760, 0
  %766 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 4
  br label %772

767:                                              ; preds = %792
  %768 = icmp eq i32 %797, 0
  br label %769

769:                                              ; preds = %767, %753
  %770 = phi i1 [ false, %753 ], [ %768, %767 ]
  %771 = phi i64 [ %756, %753 ], [ %799, %767 ]
  br i1 %770, label %801, label %1549

772:                                              ; preds = %792, %763
  %773 = phi i64 [ 0, %763 ], [ %798, %792 ]
  %774 = phi i32 [ 1, %763 ], [ %797, %792 ]
  %775 = load i64, i64* %764, align 8, !tbaa !56
  %776 = add nsw i64 %775, %773
  %777 = getelementptr inbounds i64, i64* %36, i64 %773
  store i64 %776, i64* %777, align 8, !tbaa !22
  %778 = load i64, i64* %766, align 8, !tbaa !57
  br i1 %765, label %788, label %779

779:                                              ; preds = %772
  %780 = inttoptr i64 %778 to float*
  %781 = getelementptr inbounds i32, i32* %761, i64 %773
  %782 = load i32, i32* %781, align 4, !tbaa !82
  %783 = and i32 %782, 16777215
  %784 = zext i32 %783 to i64
  %785 = getelementptr inbounds float, float* %780, i64 %784
  %786 = load float, float* %785, align 4, !tbaa !85
  %787 = fpext float %786 to double
  br label %792

788:                                              ; preds = %772
  %789 = inttoptr i64 %778 to double*
  %790 = getelementptr inbounds double, double* %789, i64 %773
  %791 = load double, double* %790, align 8, !tbaa !26
  br label %792

792:                                              ; preds = %788, %779
  %793 = phi double [ %787, %779 ], [ %791, %788 ]
  %794 = getelementptr inbounds i64, i64* %757, i64 %773
  %795 = bitcast i64* %794 to double*
  store double %793, double* %795, align 8, !tbaa !26
  %796 = fcmp une double %793, 1.000000e+00
  %797 = select i1 %796, i32 0, i32 %774
  %798 = add nuw nsw i64 %773, 1
  %799 = load i64, i64* %755, align 8, !tbaa !33
  %800 = icmp slt i64 %798, %799
  br i1 %800, label %772, label %767, !llvm.loop !101

801:                                              ; preds = %769
  %802 = getelementptr inbounds %struct.Step, %struct.Step* %218, i64 %217, i32 4, i64 0
  %803 = bitcast i8** %802 to %struct.List**
  %804 = load %struct.List*, %struct.List** %803, align 8, !tbaa !59
  %805 = getelementptr inbounds %struct.Step, %struct.Step* %218, i64 %217, i32 2
  %806 = load i64, i64* %805, align 8, !tbaa !74
  %807 = load i64, i64* %260, align 8, !tbaa !73
  %808 = shl nsw i64 %771, 1
  %809 = getelementptr inbounds i64, i64* %36, i64 %808
  %810 = mul nsw i64 %806, %756
  %811 = icmp eq i64 %810, 0
  br i1 %811, label %1549, label %812

812:                                              ; preds = %801
  %813 = shl nsw i64 %810, 1
  %814 = icmp slt i64 %810, 1
  br i1 %814, label %820, label %815

815:                                              ; preds = %812, %815
  %816 = phi i64 [ %818, %815 ], [ 1, %812 ]
  %817 = shl nsw i64 %816, 1
  %818 = or i64 %817, 1
  %819 = icmp sgt i64 %818, %813
  br i1 %819, label %820, label %815, !llvm.loop !100

820:                                              ; preds = %815, %812
  %821 = phi i64 [ 1, %812 ], [ %818, %815 ]
  %822 = tail call i64 @llvm.smin.i64(i64 %810, i64 %807)
  %823 = tail call i64 @add_up(i64 noundef %756, i64* noundef %36, double* noundef %758, i64 noundef %806, %struct.List* noundef %804, %struct.Items* noundef %754, i64 noundef 0, i64 noundef %822, i64 noundef %821, i64* noundef %809, %struct.Found* noundef nonnull %220) #8
  br label %1549

824:                                              ; preds = %267
  %825 = getelementptr inbounds %struct.Step, %struct.Step* %218, i64 %217, i32 4
  %826 = bitcast [4 x i8*]* %825 to %struct.Placed**
  %827 = load %struct.Placed*, %struct.Placed** %826, align 8, !tbaa !59
  %828 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 2
  %829 = load i64, i64* %828, align 8, !tbaa !56
  %830 = inttoptr i64 %829 to i64*
  %831 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 3
  %832 = load i64, i64* %831, align 8, !tbaa !32
  %833 = inttoptr i64 %832 to double*
  %834 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 1
  %835 = load i64, i64* %834, align 8, !tbaa !33
  %836 = getelementptr inbounds i64, i64* %36, i64 %835
  %837 = icmp eq i64 %835, 0
  br i1 %837, label %843, label %838

838:                                              ; preds = %824
  %839 = icmp sgt i64 %835, 0
  br i1 %839, label %840, label %924

840:                                              ; preds = %838
  %841 = getelementptr inbounds %struct.Placed, %struct.Placed* %827, i64 0, i32 9
  %842 = load double*, double** %841, align 8, !tbaa !102
  br label %930

843:                                              ; preds = %824
  %844 = icmp eq i64 %829, 0
  br i1 %844, label %1549, label %845

845:                                              ; preds = %843
  %846 = getelementptr inbounds %struct.Step, %struct.Step* %218, i64 %217, i32 4, i64 1
  %847 = bitcast i8** %846 to %struct.List**
  %848 = load %struct.List*, %struct.List** %847, align 8, !tbaa !59
  %849 = getelementptr inbounds %struct.List, %struct.List* %848, i64 0, i32 1
  %850 = load i64*, i64** %849, align 8, !tbaa !76
  %851 = getelementptr inbounds %struct.List, %struct.List* %848, i64 0, i32 0
  %852 = load i64, i64* %851, align 8, !tbaa !78
  %853 = icmp sgt i64 %852, 0
  br i1 %853, label %854, label %866

854:                                              ; preds = %845, %854
  %855 = phi i64 [ %864, %854 ], [ 0, %845 ]
  %856 = phi i64 [ %863, %854 ], [ %852, %845 ]
  %857 = add nsw i64 %856, %855
  %858 = sdiv i64 %857, 2
  %859 = getelementptr inbounds i64, i64* %850, i64 %858
  %860 = load i64, i64* %859, align 8, !tbaa !22
  %861 = icmp slt i64 %860, %829
  %862 = add nsw i64 %858, 1
  %863 = select i1 %861, i64 %856, i64 %858
  %864 = select i1 %861, i64 %862, i64 %855
  %865 = icmp slt i64 %864, %863
  br i1 %865, label %854, label %866, !llvm.loop !79

866:                                              ; preds = %854, %845
  %867 = phi i64 [ 0, %845 ], [ %864, %854 ]
  %868 = icmp slt i64 %867, %852
  br i1 %868, label %869, label %874

869:                                              ; preds = %866
  %870 = getelementptr inbounds i64, i64* %850, i64 %867
  %871 = load i64, i64* %870, align 8, !tbaa !22
  %872 = icmp eq i64 %871, %829
  %873 = select i1 %872, i64 %867, i64 -1
  br label %874

874:                                              ; preds = %869, %866
  %875 = phi i64 [ -1, %866 ], [ %873, %869 ]
  %876 = icmp slt i64 %875, 0
  br i1 %876, label %1549, label %877

877:                                              ; preds = %874
  %878 = getelementptr inbounds %struct.List, %struct.List* %848, i64 0, i32 2
  %879 = load i64*, i64** %878, align 8, !tbaa !80
  %880 = getelementptr inbounds i64, i64* %879, i64 %875
  %881 = load i64, i64* %880, align 8, !tbaa !22
  %882 = add nsw i64 %875, 1
  %883 = getelementptr inbounds i64, i64* %879, i64 %882
  %884 = load i64, i64* %883, align 8, !tbaa !22
  %885 = add nsw i64 %881, %261
  %886 = tail call i64 @llvm.smin.i64(i64 %884, i64 %885)
  %887 = icmp slt i64 %881, %886
  br i1 %887, label %888, label %1549

888:                                              ; preds = %877
  %889 = getelementptr inbounds %struct.List, %struct.List* %848, i64 0, i32 3
  %890 = load i32*, i32** %889, align 8, !tbaa !81
  %891 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 1
  %892 = getelementptr inbounds %struct.List, %struct.List* %848, i64 0, i32 4
  %893 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 2
  %894 = getelementptr inbounds %struct.List, %struct.List* %848, i64 0, i32 5
  %895 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 3
  %896 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 4
  br label %897

897:                                              ; preds = %920, %888
  %898 = phi i64 [ %881, %888 ], [ %922, %920 ]
  %899 = phi i64 [ 0, %888 ], [ %921, %920 ]
  %900 = getelementptr inbounds i32, i32* %890, i64 %898
  %901 = load i32, i32* %900, align 4, !tbaa !82
  %902 = icmp slt i32 %901, 0
  br i1 %902, label %920, label %903

903:                                              ; preds = %897
  %904 = zext i32 %901 to i64
  %905 = load i64*, i64** %891, align 8, !tbaa !66
  %906 = getelementptr inbounds i64, i64* %905, i64 %899
  store i64 %904, i64* %906, align 8, !tbaa !22
  %907 = load float*, float** %892, align 8, !tbaa !84
  %908 = getelementptr inbounds float, float* %907, i64 %898
  %909 = load float, float* %908, align 4, !tbaa !85
  %910 = load float*, float** %893, align 8, !tbaa !68
  %911 = getelementptr inbounds float, float* %910, i64 %899
  store float %909, float* %911, align 4, !tbaa !85
  %912 = load float*, float** %894, align 8, !tbaa !87
  %913 = getelementptr inbounds float, float* %912, i64 %898
  %914 = load float, float* %913, align 4, !tbaa !85
  %915 = load float*, float** %895, align 8, !tbaa !70
  %916 = getelementptr inbounds float, float* %915, i64 %899
  store float %914, float* %916, align 4, !tbaa !85
  %917 = load i64*, i64** %896, align 8, !tbaa !72
  %918 = add nsw i64 %899, 1
  %919 = getelementptr inbounds i64, i64* %917, i64 %899
  store i64 %829, i64* %919, align 8, !tbaa !22
  br label %920

920:                                              ; preds = %903, %897
  %921 = phi i64 [ %899, %897 ], [ %918, %903 ]
  %922 = add nsw i64 %898, 1
  %923 = icmp eq i64 %922, %886
  br i1 %923, label %1549, label %897, !llvm.loop !88

924:                                              ; preds = %972, %838
  %925 = getelementptr inbounds %struct.Placed, %struct.Placed* %827, i64 0, i32 5
  %926 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 1
  %927 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 2
  %928 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 3
  %929 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 4
  br label %977

930:                                              ; preds = %972, %840
  %931 = phi i64 [ 0, %840 ], [ %975, %972 ]
  %932 = getelementptr inbounds i64, i64* %830, i64 %931
  %933 = load i64, i64* %932, align 8, !tbaa !22
  %934 = getelementptr inbounds double, double* %842, i64 %933
  %935 = load double, double* %934, align 8, !tbaa !26
  %936 = fcmp olt double %935, 0.000000e+00
  %937 = fadd double %935, 1.000000e+00
  %938 = select i1 %936, double 1.000000e+00, double %937
  %939 = getelementptr inbounds double, double* %216, i64 %931
  %940 = load double, double* %939, align 8, !tbaa !26
  %941 = fmul double %940, %938
  %942 = getelementptr inbounds i64, i64* %836, i64 %931
  %943 = bitcast i64* %942 to double*
  store double %941, double* %943, align 8, !tbaa !26
  %944 = icmp eq i64 %931, 0
  br i1 %944, label %972, label %945

945:                                              ; preds = %930
  %946 = fcmp ord double %941, 0.000000e+00
  br label %947

947:                                              ; preds = %969, %945
  %948 = phi i64 [ %931, %945 ], [ %950, %969 ]
  %949 = add nsw i64 %948, -1
  %950 = sdiv i64 %949, 2
  %951 = getelementptr inbounds i64, i64* %36, i64 %950
  %952 = load i64, i64* %951, align 8, !tbaa !22
  %953 = getelementptr inbounds i64, i64* %836, i64 %952
  %954 = bitcast i64* %953 to double*
  %955 = load double, double* %954, align 8, !tbaa !26
  %956 = fcmp ueq double %955, %941
  br i1 %956, label %959, label %957

957:                                              ; preds = %947
  %958 = fcmp ogt double %941, %955
  br label %967

959:                                              ; preds = %947
  %960 = getelementptr inbounds i64, i64* %830, i64 %952
  %961 = load i64, i64* %960, align 8, !tbaa !22
  %962 = load i64, i64* %932, align 8, !tbaa !22
  %963 = fcmp uno double %955, 0.000000e+00
  %964 = xor i1 %946, %963
  %965 = icmp slt i64 %962, %961
  %966 = select i1 %964, i1 %965, i1 %946
  br label %967

967:                                              ; preds = %959, %957
  %968 = phi i1 [ %958, %957 ], [ %966, %959 ]
  br i1 %968, label %969, label %972

969:                                              ; preds = %967
  %970 = getelementptr inbounds i64, i64* %36, i64 %948
  store i64 %952, i64* %970, align 8, !tbaa !22
  %971 = icmp sgt i64 %948, 2
  br i1 %971, label %947, label %972, !llvm.loop !104

972:                                              ; preds = %969, %967, %930
  %973 = phi i64 [ %931, %930 ], [ %950, %969 ], [ %948, %967 ]
  %974 = getelementptr inbounds i64, i64* %36, i64 %973
  store i64 %931, i64* %974, align 8, !tbaa !22
  %975 = add nuw nsw i64 %931, 1
  %976 = icmp eq i64 %975, %835
  br i1 %976, label %924, label %930, !llvm.loop !105

977:                                              ; preds = %1051, %924
  %978 = phi i64 [ %835, %924 ], [ %984, %1051 ]
  %979 = phi i64 [ 0, %924 ], [ %1074, %1051 ]
  %980 = load i64, i64* %260, align 8, !tbaa !73
  %981 = icmp slt i64 %979, %980
  br i1 %981, label %982, label %1549

982:                                              ; preds = %977
  %983 = load i64, i64* %36, align 8, !tbaa !22
  %984 = add nsw i64 %978, -1
  %985 = getelementptr inbounds i64, i64* %36, i64 %984
  %986 = load i64, i64* %985, align 8, !tbaa !22
  %987 = icmp sgt i64 %978, 2
  br i1 %987, label %988, label %1051

988:                                              ; preds = %982
  %989 = getelementptr inbounds i64, i64* %836, i64 %986
  %990 = bitcast i64* %989 to double*
  %991 = load double, double* %990, align 8, !tbaa !26
  %992 = getelementptr inbounds i64, i64* %830, i64 %986
  %993 = fcmp uno double %991, 0.000000e+00
  br label %994

994:                                              ; preds = %1046, %988
  %995 = phi i64 [ 1, %988 ], [ %1049, %1046 ]
  %996 = phi i64 [ 0, %988 ], [ %1048, %1046 ]
  %997 = phi i64 [ 0, %988 ], [ %1028, %1046 ]
  %998 = getelementptr inbounds i64, i64* %36, i64 %995
  %999 = load i64, i64* %998, align 8, !tbaa !22
  %1000 = add i64 %996, 2
  %1001 = icmp slt i64 %1000, %984
  br i1 %1001, label %1002, label %1005

1002:                                             ; preds = %994
  %1003 = getelementptr inbounds i64, i64* %36, i64 %1000
  %1004 = load i64, i64* %1003, align 8, !tbaa !22
  br label %1005

1005:                                             ; preds = %1002, %994
  %1006 = phi i64 [ %1004, %1002 ], [ %999, %994 ]
  %1007 = getelementptr inbounds i64, i64* %836, i64 %1006
  %1008 = bitcast i64* %1007 to double*
  %1009 = load double, double* %1008, align 8, !tbaa !26
  %1010 = getelementptr inbounds i64, i64* %836, i64 %999
  %1011 = bitcast i64* %1010 to double*
  %1012 = load double, double* %1011, align 8, !tbaa !26
  %1013 = fcmp ueq double %1012, %1009
  br i1 %1013, label %1016, label %1014

1014:                                             ; preds = %1005
  %1015 = fcmp ogt double %1009, %1012
  br label %1026

1016:                                             ; preds = %1005
  %1017 = getelementptr inbounds i64, i64* %830, i64 %999
  %1018 = load i64, i64* %1017, align 8, !tbaa !22
  %1019 = getelementptr inbounds i64, i64* %830, i64 %1006
  %1020 = load i64, i64* %1019, align 8, !tbaa !22
  %1021 = fcmp ord double %1009, 0.000000e+00
  %1022 = fcmp uno double %1012, 0.000000e+00
  %1023 = xor i1 %1021, %1022
  %1024 = icmp slt i64 %1020, %1018
  %1025 = select i1 %1023, i1 %1024, i1 %1021
  br label %1026

1026:                                             ; preds = %1016, %1014
  %1027 = phi i1 [ %1015, %1014 ], [ %1025, %1016 ]
  %1028 = select i1 %1027, i64 %1000, i64 %995
  %1029 = select i1 %1027, i64 %1006, i64 %999
  %1030 = getelementptr inbounds i64, i64* %836, i64 %1029
  %1031 = bitcast i64* %1030 to double*
  %1032 = load double, double* %1031, align 8, !tbaa !26
  %1033 = fcmp ueq double %991, %1032
  br i1 %1033, label %1036, label %1034

1034:                                             ; preds = %1026
  %1035 = fcmp ogt double %1032, %991
  br label %1044

1036:                                             ; preds = %1026
  %1037 = load i64, i64* %992, align 8, !tbaa !22
  %1038 = getelementptr inbounds i64, i64* %830, i64 %1029
  %1039 = load i64, i64* %1038, align 8, !tbaa !22
  %1040 = fcmp ord double %1032, 0.000000e+00
  %1041 = xor i1 %993, %1040
  %1042 = icmp slt i64 %1039, %1037
  %1043 = select i1 %1041, i1 %1042, i1 %1040
  br label %1044

1044:                                             ; preds = %1036, %1034
  %1045 = phi i1 [ %1035, %1034 ], [ %1043, %1036 ]
  br i1 %1045, label %1046, label %1051

1046:                                             ; preds = %1044
  %1047 = getelementptr inbounds i64, i64* %36, i64 %997
  store i64 %1029, i64* %1047, align 8, !tbaa !22
  %1048 = shl nsw i64 %1028, 1
  %1049 = or i64 %1048, 1
  %1050 = icmp slt i64 %1049, %984
  br i1 %1050, label %994, label %1051, !llvm.loop !106

1051:                                             ; preds = %1046, %1044, %982
  %1052 = phi i64 [ 0, %982 ], [ %1028, %1046 ], [ %997, %1044 ]
  %1053 = getelementptr inbounds i64, i64* %36, i64 %1052
  store i64 %986, i64* %1053, align 8, !tbaa !22
  %1054 = load i64*, i64** %925, align 8, !tbaa !107
  %1055 = getelementptr inbounds i64, i64* %830, i64 %983
  %1056 = load i64, i64* %1055, align 8, !tbaa !22
  %1057 = getelementptr inbounds i64, i64* %1054, i64 %1056
  %1058 = load i64, i64* %1057, align 8, !tbaa !22
  %1059 = load i64*, i64** %926, align 8, !tbaa !66
  %1060 = getelementptr inbounds i64, i64* %1059, i64 %979
  store i64 %1058, i64* %1060, align 8, !tbaa !22
  %1061 = getelementptr inbounds i64, i64* %836, i64 %983
  %1062 = bitcast i64* %1061 to double*
  %1063 = load double, double* %1062, align 8, !tbaa !26
  %1064 = fptrunc double %1063 to float
  %1065 = load float*, float** %927, align 8, !tbaa !68
  %1066 = getelementptr inbounds float, float* %1065, i64 %979
  store float %1064, float* %1066, align 4, !tbaa !85
  %1067 = getelementptr inbounds double, double* %833, i64 %983
  %1068 = load double, double* %1067, align 8, !tbaa !26
  %1069 = fmul double %1068, 1.000000e+03
  %1070 = fptrunc double %1069 to float
  %1071 = load float*, float** %928, align 8, !tbaa !70
  %1072 = getelementptr inbounds float, float* %1071, i64 %979
  store float %1070, float* %1072, align 4, !tbaa !85
  %1073 = load i64*, i64** %929, align 8, !tbaa !72
  %1074 = add nuw nsw i64 %979, 1
  %1075 = getelementptr inbounds i64, i64* %1073, i64 %979
  store i64 0, i64* %1075, align 8, !tbaa !22
  %1076 = icmp eq i64 %984, 0
  br i1 %1076, label %1549, label %977, !llvm.loop !108

1077:                                             ; preds = %267
  %1078 = getelementptr inbounds %struct.Step, %struct.Step* %218, i64 %217, i32 3
  %1079 = load i64, i64* %1078, align 8, !tbaa !99
  %1080 = load %struct.Items*, %struct.Items** %54, align 8, !tbaa !89
  %1081 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 2
  %1082 = load i64, i64* %1081, align 8, !tbaa !56
  %1083 = inttoptr i64 %1082 to i64*
  %1084 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 3
  %1085 = load i64, i64* %1084, align 8, !tbaa !32
  %1086 = inttoptr i64 %1085 to float*
  %1087 = getelementptr inbounds %struct.Step, %struct.Step* %218, i64 %217, i32 2
  %1088 = load i64, i64* %1087, align 8, !tbaa !74
  %1089 = getelementptr inbounds i64, i64* %55, i64 %261
  %1090 = bitcast i64* %1089 to double*
  %1091 = getelementptr inbounds i64, i64* %1089, i64 %261
  %1092 = bitcast i64* %1091 to double*
  %1093 = getelementptr inbounds i64, i64* %1091, i64 %1088
  %1094 = getelementptr inbounds i64, i64* %1093, i64 %1088
  %1095 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %1079, i32 0
  %1096 = load i64, i64* %1095, align 8, !tbaa !43
  %1097 = icmp sgt i64 %1096, 0
  br i1 %1097, label %1098, label %1115

1098:                                             ; preds = %1077
  %1099 = getelementptr inbounds %struct.Step, %struct.Step* %218, i64 %217, i32 4, i64 0
  %1100 = bitcast i8** %1099 to %struct.Vectors**
  %1101 = load %struct.Vectors*, %struct.Vectors** %1100, align 8, !tbaa !59
  %1102 = getelementptr inbounds %struct.Vectors, %struct.Vectors* %1101, i64 0, i32 1
  %1103 = load i64*, i64** %1102, align 8, !tbaa !109
  %1104 = getelementptr inbounds %struct.Vectors, %struct.Vectors* %1101, i64 0, i32 0
  %1105 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %1079, i32 1
  %1106 = load i64*, i64** %1105, align 8, !tbaa !37
  %1107 = getelementptr inbounds %struct.Vectors, %struct.Vectors* %1101, i64 0, i32 3
  %1108 = getelementptr inbounds %struct.Vectors, %struct.Vectors* %1101, i64 0, i32 2
  %1109 = icmp sgt i64 %1088, 0
  %1110 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %1079, i32 2
  %1111 = icmp slt i64 %1088, 8
  %1112 = srem i64 %1088, 8
  %1113 = sub nsw i64 %1088, %1112
  %1114 = icmp sgt i64 %1113, 8
  br label %1121

1115:                                             ; preds = %1270, %1077
  %1116 = phi i64 [ 0, %1077 ], [ %1271, %1270 ]
  %1117 = phi i64 [ %1096, %1077 ], [ %1273, %1270 ]
  %1118 = icmp eq i64 %1116, 0
  br i1 %1118, label %1549, label %1119

1119:                                             ; preds = %1115
  %1120 = icmp sgt i64 %1088, 0
  br i1 %1120, label %1350, label %1275

1121:                                             ; preds = %1270, %1098
  %1122 = phi i64 [ 0, %1098 ], [ %1271, %1270 ]
  %1123 = phi i64 [ 0, %1098 ], [ %1272, %1270 ]
  %1124 = load i64, i64* %1104, align 8, !tbaa !111
  %1125 = getelementptr inbounds i64, i64* %1106, i64 %1123
  %1126 = load i64, i64* %1125, align 8, !tbaa !22
  %1127 = icmp sgt i64 %1124, 0
  br i1 %1127, label %1128, label %1140

1128:                                             ; preds = %1121, %1128
  %1129 = phi i64 [ %1138, %1128 ], [ 0, %1121 ]
  %1130 = phi i64 [ %1137, %1128 ], [ %1124, %1121 ]
  %1131 = add nsw i64 %1130, %1129
  %1132 = sdiv i64 %1131, 2
  %1133 = getelementptr inbounds i64, i64* %1103, i64 %1132
  %1134 = load i64, i64* %1133, align 8, !tbaa !22
  %1135 = icmp slt i64 %1134, %1126
  %1136 = add nsw i64 %1132, 1
  %1137 = select i1 %1135, i64 %1130, i64 %1132
  %1138 = select i1 %1135, i64 %1136, i64 %1129
  %1139 = icmp slt i64 %1138, %1137
  br i1 %1139, label %1128, label %1140, !llvm.loop !79

1140:                                             ; preds = %1128, %1121
  %1141 = phi i64 [ 0, %1121 ], [ %1138, %1128 ]
  %1142 = icmp slt i64 %1141, %1124
  br i1 %1142, label %1143, label %1148

1143:                                             ; preds = %1140
  %1144 = getelementptr inbounds i64, i64* %1103, i64 %1141
  %1145 = load i64, i64* %1144, align 8, !tbaa !22
  %1146 = icmp eq i64 %1145, %1126
  %1147 = select i1 %1146, i64 %1141, i64 -1
  br label %1148

1148:                                             ; preds = %1143, %1140
  %1149 = phi i64 [ -1, %1140 ], [ %1147, %1143 ]
  %1150 = icmp slt i64 %1149, 0
  br i1 %1150, label %1270, label %1151

1151:                                             ; preds = %1148
  %1152 = load float*, float** %1107, align 8, !tbaa !112
  %1153 = load i64*, i64** %1108, align 8, !tbaa !113
  %1154 = getelementptr inbounds i64, i64* %1153, i64 %1149
  %1155 = load i64, i64* %1154, align 8, !tbaa !22
  %1156 = mul nsw i64 %1155, %1088
  %1157 = getelementptr inbounds float, float* %1152, i64 %1156
  %1158 = mul nsw i64 %1122, %1088
  %1159 = getelementptr inbounds i64, i64* %1094, i64 %1158
  br i1 %1109, label %1160, label %1164

1160:                                             ; preds = %1151
  %1161 = load double*, double** %1110, align 8, !tbaa !39
  %1162 = getelementptr inbounds double, double* %1161, i64 %1123
  %1163 = icmp eq i64 %1122, 0
  br label %1235

1164:                                             ; preds = %1247, %1151
  br i1 %1111, label %1165, label %1175

1165:                                             ; preds = %1164
  br i1 %1109, label %1166, label %1230

1166:                                             ; preds = %1165, %1166
  %1167 = phi i64 [ %1173, %1166 ], [ 0, %1165 ]
  %1168 = phi double [ %1172, %1166 ], [ 0.000000e+00, %1165 ]
  %1169 = getelementptr inbounds i64, i64* %1093, i64 %1167
  %1170 = bitcast i64* %1169 to double*
  %1171 = load double, double* %1170, align 8, !tbaa !26
  %1172 = fadd double %1168, %1171
  %1173 = add nuw nsw i64 %1167, 1
  %1174 = icmp eq i64 %1173, %1088
  br i1 %1174, label %1230, label %1166, !llvm.loop !114

1175:                                             ; preds = %1164
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %56) #9
  br label %1177

1176:                                             ; preds = %1177
  br i1 %1114, label %1185, label %1201

1177:                                             ; preds = %1177, %1175
  %1178 = phi i64 [ 0, %1175 ], [ %1183, %1177 ]
  %1179 = getelementptr inbounds i64, i64* %1093, i64 %1178
  %1180 = bitcast i64* %1179 to double*
  %1181 = load double, double* %1180, align 8, !tbaa !26
  %1182 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 %1178
  store double %1181, double* %1182, align 8, !tbaa !26
  %1183 = add nuw nsw i64 %1178, 1
  %1184 = icmp eq i64 %1183, 8
  br i1 %1184, label %1176, label %1177, !llvm.loop !115

1185:                                             ; preds = %1176, %1187
  %1186 = phi i64 [ %1188, %1187 ], [ 8, %1176 ]
  br label %1190

1187:                                             ; preds = %1190
  %1188 = add nuw nsw i64 %1186, 8
  %1189 = icmp slt i64 %1188, %1113
  br i1 %1189, label %1185, label %1201, !llvm.loop !116

1190:                                             ; preds = %1190, %1185
  %1191 = phi i64 [ 0, %1185 ], [ %1199, %1190 ]
  %1192 = add nuw nsw i64 %1191, %1186
  %1193 = getelementptr inbounds i64, i64* %1093, i64 %1192
  %1194 = bitcast i64* %1193 to double*
  %1195 = load double, double* %1194, align 8, !tbaa !26
  %1196 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 %1191
  %1197 = load double, double* %1196, align 8, !tbaa !26
  %1198 = fadd double %1195, %1197
  store double %1198, double* %1196, align 8, !tbaa !26
  %1199 = add nuw nsw i64 %1191, 1
  %1200 = icmp eq i64 %1199, 8
  br i1 %1200, label %1187, label %1190, !llvm.loop !117

1201:                                             ; preds = %1187, %1176
  %1202 = phi i64 [ 8, %1176 ], [ %1188, %1187 ]
  %1203 = load double, double* %57, align 16, !tbaa !26
  %1204 = load double, double* %58, align 8, !tbaa !26
  %1205 = fadd double %1203, %1204
  %1206 = load double, double* %59, align 16, !tbaa !26
  %1207 = load double, double* %60, align 8, !tbaa !26
  %1208 = fadd double %1206, %1207
  %1209 = fadd double %1205, %1208
  %1210 = load double, double* %61, align 16, !tbaa !26
  %1211 = load double, double* %62, align 8, !tbaa !26
  %1212 = fadd double %1210, %1211
  %1213 = load double, double* %63, align 16, !tbaa !26
  %1214 = load double, double* %64, align 8, !tbaa !26
  %1215 = fadd double %1213, %1214
  %1216 = fadd double %1212, %1215
  %1217 = fadd double %1209, %1216
  %1218 = icmp slt i64 %1202, %1088
  br i1 %1218, label %1219, label %1228

1219:                                             ; preds = %1201, %1219
  %1220 = phi i64 [ %1226, %1219 ], [ %1202, %1201 ]
  %1221 = phi double [ %1225, %1219 ], [ %1217, %1201 ]
  %1222 = getelementptr inbounds i64, i64* %1093, i64 %1220
  %1223 = bitcast i64* %1222 to double*
  %1224 = load double, double* %1223, align 8, !tbaa !26
  %1225 = fadd double %1221, %1224
  %1226 = add nuw nsw i64 %1220, 1
  %1227 = icmp eq i64 %1226, %1088
  br i1 %1227, label %1228, label %1219, !llvm.loop !118

1228:                                             ; preds = %1219, %1201
  %1229 = phi double [ %1217, %1201 ], [ %1225, %1219 ]
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %56) #9
  br label %1230

1230:                                             ; preds = %1166, %1228, %1165
  %1231 = phi double [ %1229, %1228 ], [ 0.000000e+00, %1165 ], [ %1172, %1166 ]
  %1232 = tail call double @llvm.sqrt.f64(double %1231)
  %1233 = fcmp une double %1232, 0.000000e+00
  %1234 = select i1 %1109, i1 %1233, i1 false
  br i1 %1234, label %1261, label %1258

1235:                                             ; preds = %1247, %1160
  %1236 = phi i64 [ 0, %1160 ], [ %1256, %1247 ]
  %1237 = getelementptr inbounds float, float* %1157, i64 %1236
  %1238 = load float, float* %1237, align 4, !tbaa !85
  %1239 = fpext float %1238 to double
  %1240 = load double, double* %1162, align 8, !tbaa !26
  %1241 = fmul double %1240, %1239
  br i1 %1163, label %1247, label %1242

1242:                                             ; preds = %1235
  %1243 = getelementptr inbounds i64, i64* %1091, i64 %1236
  %1244 = bitcast i64* %1243 to double*
  %1245 = load double, double* %1244, align 8, !tbaa !26
  %1246 = fadd double %1241, %1245
  br label %1247

1247:                                             ; preds = %1242, %1235
  %1248 = phi double [ %1246, %1242 ], [ %1241, %1235 ]
  %1249 = getelementptr inbounds i64, i64* %1091, i64 %1236
  %1250 = bitcast i64* %1249 to double*
  store double %1248, double* %1250, align 8, !tbaa !26
  %1251 = getelementptr inbounds i64, i64* %1159, i64 %1236
  %1252 = bitcast i64* %1251 to double*
  store double %1239, double* %1252, align 8, !tbaa !26
  %1253 = fmul double %1239, %1239
  %1254 = getelementptr inbounds i64, i64* %1093, i64 %1236
  %1255 = bitcast i64* %1254 to double*
  store double %1253, double* %1255, align 8, !tbaa !26
  %1256 = add nuw nsw i64 %1236, 1
  %1257 = icmp eq i64 %1256, %1088
  br i1 %1257, label %1164, label %1235, !llvm.loop !119

1258:                                             ; preds = %1261, %1230
  %1259 = add nsw i64 %1122, 1
  %1260 = getelementptr inbounds i64, i64* %36, i64 %1122
  store i64 %1123, i64* %1260, align 8, !tbaa !22
  br label %1270

1261:                                             ; preds = %1230, %1261
  %1262 = phi i64 [ %1267, %1261 ], [ 0, %1230 ]
  %1263 = getelementptr inbounds i64, i64* %1159, i64 %1262
  %1264 = bitcast i64* %1263 to double*
  %1265 = load double, double* %1264, align 8, !tbaa !26
  %1266 = fdiv double %1265, %1232
  store double %1266, double* %1264, align 8, !tbaa !26
  %1267 = add nuw nsw i64 %1262, 1
  %1268 = icmp slt i64 %1267, %1088
  %1269 = select i1 %1268, i1 %1233, i1 false
  br i1 %1269, label %1261, label %1258, !llvm.loop !120

1270:                                             ; preds = %1258, %1148
  %1271 = phi i64 [ %1259, %1258 ], [ %1122, %1148 ]
  %1272 = add nuw nsw i64 %1123, 1
  %1273 = load i64, i64* %1095, align 8, !tbaa !43
  %1274 = icmp slt i64 %1272, %1273
  br i1 %1274, label %1121, label %1115, !llvm.loop !121

1275:                                             ; preds = %1350, %1119
  %1276 = icmp slt i64 %1088, 8
  br i1 %1276, label %1277, label %1287

1277:                                             ; preds = %1275
  br i1 %1120, label %1278, label %1345

1278:                                             ; preds = %1277, %1278
  %1279 = phi i64 [ %1285, %1278 ], [ 0, %1277 ]
  %1280 = phi double [ %1284, %1278 ], [ 0.000000e+00, %1277 ]
  %1281 = getelementptr inbounds i64, i64* %1093, i64 %1279
  %1282 = bitcast i64* %1281 to double*
  %1283 = load double, double* %1282, align 8, !tbaa !26
  %1284 = fadd double %1280, %1283
  %1285 = add nuw nsw i64 %1279, 1
  %1286 = icmp eq i64 %1285, %1088
  br i1 %1286, label %1345, label %1278, !llvm.loop !114

1287:                                             ; preds = %1275
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %65) #9
  br label %1292

1288:                                             ; preds = %1292
  %1289 = srem i64 %1088, 8
  %1290 = sub nsw i64 %1088, %1289
  %1291 = icmp sgt i64 %1290, 8
  br i1 %1291, label %1300, label %1316

1292:                                             ; preds = %1292, %1287
  %1293 = phi i64 [ 0, %1287 ], [ %1298, %1292 ]
  %1294 = getelementptr inbounds i64, i64* %1093, i64 %1293
  %1295 = bitcast i64* %1294 to double*
  %1296 = load double, double* %1295, align 8, !tbaa !26
  %1297 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 %1293
  store double %1296, double* %1297, align 8, !tbaa !26
  %1298 = add nuw nsw i64 %1293, 1
  %1299 = icmp eq i64 %1298, 8
  br i1 %1299, label %1288, label %1292, !llvm.loop !115

1300:                                             ; preds = %1288, %1302
  %1301 = phi i64 [ %1303, %1302 ], [ 8, %1288 ]
  br label %1305

1302:                                             ; preds = %1305
  %1303 = add nuw nsw i64 %1301, 8
  %1304 = icmp slt i64 %1303, %1290
  br i1 %1304, label %1300, label %1316, !llvm.loop !116

1305:                                             ; preds = %1305, %1300
  %1306 = phi i64 [ 0, %1300 ], [ %1314, %1305 ]
  %1307 = add nuw nsw i64 %1306, %1301
  %1308 = getelementptr inbounds i64, i64* %1093, i64 %1307
  %1309 = bitcast i64* %1308 to double*
  %1310 = load double, double* %1309, align 8, !tbaa !26
  %1311 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 %1306
  %1312 = load double, double* %1311, align 8, !tbaa !26
  %1313 = fadd double %1310, %1312
  store double %1313, double* %1311, align 8, !tbaa !26
  %1314 = add nuw nsw i64 %1306, 1
  %1315 = icmp eq i64 %1314, 8
  br i1 %1315, label %1302, label %1305, !llvm.loop !117

1316:                                             ; preds = %1302, %1288
  %1317 = phi i64 [ 8, %1288 ], [ %1303, %1302 ]
  %1318 = load double, double* %66, align 16, !tbaa !26
  %1319 = load double, double* %67, align 8, !tbaa !26
  %1320 = fadd double %1318, %1319
  %1321 = load double, double* %68, align 16, !tbaa !26
  %1322 = load double, double* %69, align 8, !tbaa !26
  %1323 = fadd double %1321, %1322
  %1324 = fadd double %1320, %1323
  %1325 = load double, double* %70, align 16, !tbaa !26
  %1326 = load double, double* %71, align 8, !tbaa !26
  %1327 = fadd double %1325, %1326
  %1328 = load double, double* %72, align 16, !tbaa !26
  %1329 = load double, double* %73, align 8, !tbaa !26
  %1330 = fadd double %1328, %1329
  %1331 = fadd double %1327, %1330
  %1332 = fadd double %1324, %1331
  %1333 = icmp slt i64 %1317, %1088
  br i1 %1333, label %1334, label %1343

1334:                                             ; preds = %1316, %1334
  %1335 = phi i64 [ %1341, %1334 ], [ %1317, %1316 ]
  %1336 = phi double [ %1340, %1334 ], [ %1332, %1316 ]
  %1337 = getelementptr inbounds i64, i64* %1093, i64 %1335
  %1338 = bitcast i64* %1337 to double*
  %1339 = load double, double* %1338, align 8, !tbaa !26
  %1340 = fadd double %1336, %1339
  %1341 = add nuw nsw i64 %1335, 1
  %1342 = icmp eq i64 %1341, %1088
  br i1 %1342, label %1343, label %1334, !llvm.loop !118

1343:                                             ; preds = %1334, %1316
  %1344 = phi double [ %1332, %1316 ], [ %1340, %1334 ]
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %65) #9
  br label %1345

1345:                                             ; preds = %1278, %1343, %1277
  %1346 = phi double [ %1344, %1343 ], [ 0.000000e+00, %1277 ], [ %1284, %1278 ]
  %1347 = tail call double @llvm.sqrt.f64(double %1346)
  %1348 = fcmp ogt double %1347, 0.000000e+00
  %1349 = select i1 %1120, i1 %1348, i1 false
  br i1 %1349, label %1388, label %1360

1350:                                             ; preds = %1119, %1350
  %1351 = phi i64 [ %1358, %1350 ], [ 0, %1119 ]
  %1352 = getelementptr inbounds i64, i64* %1091, i64 %1351
  %1353 = bitcast i64* %1352 to double*
  %1354 = load double, double* %1353, align 8, !tbaa !26
  %1355 = fmul double %1354, %1354
  %1356 = getelementptr inbounds i64, i64* %1093, i64 %1351
  %1357 = bitcast i64* %1356 to double*
  store double %1355, double* %1357, align 8, !tbaa !26
  %1358 = add nuw nsw i64 %1351, 1
  %1359 = icmp eq i64 %1358, %1088
  br i1 %1359, label %1275, label %1350, !llvm.loop !122

1360:                                             ; preds = %1388, %1345
  %1361 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 1
  %1362 = load i64, i64* %1361, align 8, !tbaa !33
  %1363 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %1079, i32 1
  %1364 = load i64*, i64** %1363, align 8, !tbaa !37
  %1365 = load i64, i64* %260, align 8, !tbaa !73
  %1366 = tail call i64 @llvm.smin.i64(i64 %1365, i64 %1362)
  %1367 = tail call i64 @best_products(i64 noundef %1362, i64 noundef %1088, float* noundef %1086, double* noundef nonnull %1092, i64* noundef %1083, i64 noundef %1117, i64* noundef %1364, i64 noundef %1366, i64* noundef nonnull %55, double* noundef nonnull %1090) #8
  %1368 = icmp sgt i64 %1367, 0
  br i1 %1368, label %1369, label %1549

1369:                                             ; preds = %1360
  %1370 = icmp sgt i64 %1116, 0
  %1371 = srem i64 %1088, 8
  %1372 = sub nsw i64 %1088, %1371
  %1373 = icmp sgt i64 %1372, 8
  %1374 = getelementptr inbounds %struct.Items, %struct.Items* %1080, i64 0, i32 0
  %1375 = getelementptr inbounds %struct.Items, %struct.Items* %1080, i64 0, i32 1
  %1376 = getelementptr inbounds %struct.Items, %struct.Items* %1080, i64 0, i32 3
  %1377 = getelementptr inbounds %struct.Items, %struct.Items* %1080, i64 0, i32 4
  %1378 = getelementptr inbounds %struct.Items, %struct.Items* %1080, i64 0, i32 5
  %1379 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 1
  %1380 = load i64*, i64** %1379, align 8, !tbaa !66
  %1381 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 3
  %1382 = load float*, float** %1381, align 8, !tbaa !70
  %1383 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 2
  %1384 = load float*, float** %1383, align 8, !tbaa !68
  %1385 = load i64*, i64** %1363, align 8, !tbaa !37
  %1386 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %217, i32 4
  %1387 = load i64*, i64** %1386, align 8, !tbaa !72
  br label %1397

1388:                                             ; preds = %1345, %1388
  %1389 = phi i64 [ %1394, %1388 ], [ 0, %1345 ]
  %1390 = getelementptr inbounds i64, i64* %1091, i64 %1389
  %1391 = bitcast i64* %1390 to double*
  %1392 = load double, double* %1391, align 8, !tbaa !26
  %1393 = fdiv double %1392, %1347
  store double %1393, double* %1391, align 8, !tbaa !26
  %1394 = add nuw nsw i64 %1389, 1
  %1395 = icmp slt i64 %1394, %1088
  %1396 = select i1 %1395, i1 %1348, i1 false
  br i1 %1396, label %1388, label %1360, !llvm.loop !123

1397:                                             ; preds = %1452, %1369
  %1398 = phi i64 [ 0, %1369 ], [ %1466, %1452 ]
  %1399 = getelementptr inbounds i64, i64* %55, i64 %1398
  %1400 = load i64, i64* %1399, align 8, !tbaa !22
  %1401 = mul nsw i64 %1400, %1088
  %1402 = getelementptr inbounds float, float* %1086, i64 %1401
  br i1 %1370, label %1403, label %1405

1403:                                             ; preds = %1397
  %1404 = bitcast float* %1402 to <8 x float>*
  br label %1468

1405:                                             ; preds = %1540, %1397
  %1406 = phi i64 [ 0, %1397 ], [ %1545, %1540 ]
  %1407 = getelementptr inbounds i64, i64* %1083, i64 %1400
  %1408 = load i64, i64* %1407, align 8, !tbaa !22
  %1409 = load i64, i64* %1374, align 8, !tbaa !90
  %1410 = icmp eq i64 %1409, 0
  br i1 %1410, label %1452, label %1411

1411:                                             ; preds = %1405
  %1412 = load i64*, i64** %1375, align 8, !tbaa !92
  %1413 = load i64, i64* %1412, align 8, !tbaa !22
  %1414 = icmp slt i64 %1408, %1413
  br i1 %1414, label %1452, label %1415

1415:                                             ; preds = %1411
  %1416 = sub i64 %1408, %1413
  %1417 = load i64, i64* %1376, align 8, !tbaa !93
  %1418 = lshr i64 %1416, %1417
  %1419 = load i64, i64* %1377, align 8, !tbaa !94
  %1420 = icmp ult i64 %1418, %1419
  br i1 %1420, label %1421, label %1452

1421:                                             ; preds = %1415
  %1422 = load i32*, i32** %1378, align 8, !tbaa !95
  %1423 = getelementptr inbounds i32, i32* %1422, i64 %1418
  %1424 = load i32, i32* %1423, align 4, !tbaa !82
  %1425 = sext i32 %1424 to i64
  %1426 = add i64 %1418, 1
  %1427 = getelementptr inbounds i32, i32* %1422, i64 %1426
  %1428 = load i32, i32* %1427, align 4, !tbaa !82
  %1429 = icmp slt i32 %1424, %1428
  br i1 %1429, label %1430, label %1444

1430:                                             ; preds = %1421
  %1431 = sext i32 %1428 to i64
  br label %1432

1432:                                             ; preds = %1432, %1430
  %1433 = phi i64 [ %1442, %1432 ], [ %1431, %1430 ]
  %1434 = phi i64 [ %1441, %1432 ], [ %1425, %1430 ]
  %1435 = add nsw i64 %1434, %1433
  %1436 = sdiv i64 %1435, 2
  %1437 = getelementptr inbounds i64, i64* %1412, i64 %1436
  %1438 = load i64, i64* %1437, align 8, !tbaa !22
  %1439 = icmp slt i64 %1438, %1408
  %1440 = add nsw i64 %1436, 1
  %1441 = select i1 %1439, i64 %1440, i64 %1434
  %1442 = select i1 %1439, i64 %1433, i64 %1436
  %1443 = icmp slt i64 %1441, %1442
  br i1 %1443, label %1432, label %1444, !llvm.loop !96

1444:                                             ; preds = %1432, %1421
  %1445 = phi i64 [ %1425, %1421 ], [ %1441, %1432 ]
  %1446 = icmp slt i64 %1445, %1409
  br i1 %1446, label %1447, label %1452

1447:                                             ; preds = %1444
  %1448 = getelementptr inbounds i64, i64* %1412, i64 %1445
  %1449 = load i64, i64* %1448, align 8, !tbaa !22
  %1450 = icmp eq i64 %1449, %1408
  %1451 = select i1 %1450, i64 %1445, i64 -1
  br label %1452

1452:                                             ; preds = %1447, %1444, %1415, %1411, %1405
  %1453 = phi i64 [ -1, %1411 ], [ -1, %1405 ], [ -1, %1415 ], [ -1, %1444 ], [ %1451, %1447 ]
  %1454 = getelementptr inbounds i64, i64* %1380, i64 %1398
  store i64 %1453, i64* %1454, align 8, !tbaa !22
  %1455 = getelementptr inbounds i64, i64* %1089, i64 %1398
  %1456 = bitcast i64* %1455 to double*
  %1457 = load double, double* %1456, align 8, !tbaa !26
  %1458 = fptrunc double %1457 to float
  %1459 = getelementptr inbounds float, float* %1382, i64 %1398
  store float %1458, float* %1459, align 4, !tbaa !85
  %1460 = getelementptr inbounds float, float* %1384, i64 %1398
  store float %1458, float* %1460, align 4, !tbaa !85
  %1461 = getelementptr inbounds i64, i64* %36, i64 %1406
  %1462 = load i64, i64* %1461, align 8, !tbaa !22
  %1463 = getelementptr inbounds i64, i64* %1385, i64 %1462
  %1464 = load i64, i64* %1463, align 8, !tbaa !22
  %1465 = getelementptr inbounds i64, i64* %1387, i64 %1398
  store i64 %1464, i64* %1465, align 8, !tbaa !22
  %1466 = add nuw nsw i64 %1398, 1
  %1467 = icmp eq i64 %1466, %1367
  br i1 %1467, label %1549, label %1397, !llvm.loop !124

1468:                                             ; preds = %1540, %1403
  %1469 = phi i64 [ 0, %1403 ], [ %1547, %1540 ]
  %1470 = phi double [ 0.000000e+00, %1403 ], [ %1546, %1540 ]
  %1471 = phi i64 [ 0, %1403 ], [ %1545, %1540 ]
  %1472 = mul nsw i64 %1469, %1088
  %1473 = getelementptr inbounds i64, i64* %1094, i64 %1472
  br i1 %1276, label %1474, label %1488

1474:                                             ; preds = %1468
  br i1 %1120, label %1475, label %1540

1475:                                             ; preds = %1474, %1475
  %1476 = phi i64 [ %1486, %1475 ], [ 0, %1474 ]
  %1477 = phi double [ %1485, %1475 ], [ 0.000000e+00, %1474 ]
  %1478 = getelementptr inbounds float, float* %1402, i64 %1476
  %1479 = load float, float* %1478, align 4, !tbaa !85
  %1480 = fpext float %1479 to double
  %1481 = getelementptr inbounds i64, i64* %1473, i64 %1476
  %1482 = bitcast i64* %1481 to double*
  %1483 = load double, double* %1482, align 8, !tbaa !26
  %1484 = fmul double %1483, %1480
  %1485 = fadd double %1477, %1484
  %1486 = add nuw nsw i64 %1476, 1
  %1487 = icmp eq i64 %1486, %1088
  br i1 %1487, label %1540, label %1475, !llvm.loop !125

1488:                                             ; preds = %1468
  %1489 = load <8 x float>, <8 x float>* %1404, align 4, !tbaa !48
  %1490 = fpext <8 x float> %1489 to <8 x double>
  %1491 = bitcast i64* %1473 to <8 x double>*
  %1492 = load <8 x double>, <8 x double>* %1491, align 8, !tbaa !48
  %1493 = fmul <8 x double> %1492, %1490
  br i1 %1373, label %1494, label %1508

1494:                                             ; preds = %1488, %1494
  %1495 = phi i64 [ %1506, %1494 ], [ 8, %1488 ]
  %1496 = phi <8 x double> [ %1505, %1494 ], [ %1493, %1488 ]
  %1497 = getelementptr inbounds float, float* %1402, i64 %1495
  %1498 = bitcast float* %1497 to <8 x float>*
  %1499 = load <8 x float>, <8 x float>* %1498, align 4, !tbaa !48
  %1500 = fpext <8 x float> %1499 to <8 x double>
  %1501 = getelementptr inbounds i64, i64* %1473, i64 %1495
  %1502 = bitcast i64* %1501 to <8 x double>*
  %1503 = load <8 x double>, <8 x double>* %1502, align 8, !tbaa !48
  %1504 = fmul <8 x double> %1503, %1500
  %1505 = fadd <8 x double> %1496, %1504
  %1506 = add nuw nsw i64 %1495, 8
  %1507 = icmp slt i64 %1506, %1372
  br i1 %1507, label %1494, label %1508, !llvm.loop !126

1508:                                             ; preds = %1494, %1488
  %1509 = phi <8 x double> [ %1493, %1488 ], [ %1505, %1494 ]
  %1510 = phi i64 [ 8, %1488 ], [ %1506, %1494 ]
  %1511 = extractelement <8 x double> %1509, i64 0
  %1512 = extractelement <8 x double> %1509, i64 1
  %1513 = fadd double %1511, %1512
  %1514 = extractelement <8 x double> %1509, i64 2
  %1515 = extractelement <8 x double> %1509, i64 3
  %1516 = fadd double %1514, %1515
  %1517 = fadd double %1513, %1516
  %1518 = extractelement <8 x double> %1509, i64 4
  %1519 = extractelement <8 x double> %1509, i64 5
  %1520 = fadd double %1518, %1519
  %1521 = extractelement <8 x double> %1509, i64 6
  %1522 = extractelement <8 x double> %1509, i64 7
  %1523 = fadd double %1521, %1522
  %1524 = fadd double %1520, %1523
  %1525 = fadd double %1517, %1524
  %1526 = icmp slt i64 %1510, %1088
  br i1 %1526, label %1527, label %1540

1527:                                             ; preds = %1508, %1527
  %1528 = phi i64 [ %1538, %1527 ], [ %1510, %1508 ]
  %1529 = phi double [ %1537, %1527 ], [ %1525, %1508 ]
  %1530 = getelementptr inbounds float, float* %1402, i64 %1528
  %1531 = load float, float* %1530, align 4, !tbaa !85
  %1532 = fpext float %1531 to double
  %1533 = getelementptr inbounds i64, i64* %1473, i64 %1528
  %1534 = bitcast i64* %1533 to double*
  %1535 = load double, double* %1534, align 8, !tbaa !26
  %1536 = fmul double %1535, %1532
  %1537 = fadd double %1529, %1536
  %1538 = add nuw nsw i64 %1528, 1
  %1539 = icmp eq i64 %1538, %1088
  br i1 %1539, label %1540, label %1527, !llvm.loop !127

1540:                                             ; preds = %1527, %1475, %1508, %1474
  %1541 = phi double [ 0.000000e+00, %1474 ], [ %1525, %1508 ], [ %1485, %1475 ], [ %1537, %1527 ]
  %1542 = icmp eq i64 %1469, 0
  %1543 = fcmp ogt double %1541, %1470
  %1544 = select i1 %1542, i1 true, i1 %1543
  %1545 = select i1 %1544, i64 %1469, i64 %1471
  %1546 = select i1 %1544, double %1541, double %1470
  %1547 = add nuw nsw i64 %1469, 1
  %1548 = icmp eq i64 %1547, %1116
  br i1 %1548, label %1405, label %1468, !llvm.loop !128

1549:                                             ; preds = %1051, %977, %920, %720, %648, %346, %1452, %1360, %1115, %877, %874, %843, %820, %801, %769, %745, %725, %625, %619, %613, %607, %303, %300, %603, %267, %247
  %1550 = phi i64 [ 0, %267 ], [ %606, %603 ], [ 0, %247 ], [ 0, %300 ], [ 0, %303 ], [ 0, %607 ], [ %624, %619 ], [ %617, %613 ], [ 0, %625 ], [ %752, %745 ], [ 0, %725 ], [ 0, %769 ], [ %823, %820 ], [ 0, %801 ], [ 0, %843 ], [ 0, %874 ], [ 0, %877 ], [ 0, %1115 ], [ %1367, %1360 ], [ %1367, %1452 ], [ %347, %346 ], [ %649, %648 ], [ %721, %720 ], [ %921, %920 ], [ %979, %977 ], [ %835, %1051 ]
  %1551 = icmp slt i64 %1550, 0
  br i1 %1551, label %1565, label %1552

1552:                                             ; preds = %1549
  %1553 = getelementptr inbounds %struct.Step, %struct.Step* %219, i64 0, i32 0
  %1554 = load i64, i64* %1553, align 8, !tbaa !28
  %1555 = icmp eq i64 %1554, 8
  br i1 %1555, label %1556, label %1560

1556:                                             ; preds = %1552
  %1557 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %217, i32 1
  %1558 = load i64, i64* %1557, align 8, !tbaa !33
  %1559 = getelementptr inbounds double, double* %216, i64 %1558
  br label %1560

1560:                                             ; preds = %1556, %1552
  %1561 = phi double* [ %1559, %1556 ], [ %216, %1552 ]
  %1562 = load i64*, i64** %74, align 8, !tbaa !64
  %1563 = getelementptr inbounds i64, i64* %1562, i64 %217
  store i64 %1550, i64* %1563, align 8, !tbaa !22
  %1564 = getelementptr inbounds %struct.Found, %struct.Found* %220, i64 0, i32 0
  store i64 %1550, i64* %1564, align 8, !tbaa !129
  br label %1565

1565:                                             ; preds = %1560, %1549, %227
  %1566 = phi i32 [ 7, %227 ], [ 0, %1560 ], [ 1, %1549 ]
  %1567 = phi double* [ %216, %227 ], [ %1561, %1560 ], [ %216, %1549 ]
  %1568 = phi i64 [ %215, %227 ], [ %262, %1560 ], [ %262, %1549 ]
  switch i32 %1566, label %1572 [
    i32 0, label %1569
    i32 7, label %1569
  ]

1569:                                             ; preds = %1565, %1565
  %1570 = add nuw nsw i64 %217, 1
  %1571 = icmp eq i64 %1570, %7
  br i1 %1571, label %1572, label %214, !llvm.loop !130

1572:                                             ; preds = %1565, %1569, %35
  %1573 = phi i32 [ 5, %35 ], [ %1566, %1565 ], [ 5, %1569 ]
  %1574 = icmp eq i32 %1573, 5
  br i1 %1574, label %1575, label %1595

1575:                                             ; preds = %1572
  %1576 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 4
  %1577 = load %struct.Items*, %struct.Items** %1576, align 8, !tbaa !89
  %1578 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 11
  %1579 = load i64, i64* %1578, align 8, !tbaa !131
  %1580 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 12
  %1581 = load i64, i64* %1580, align 8, !tbaa !132
  %1582 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 13
  %1583 = load i64*, i64** %1582, align 8, !tbaa !133
  %1584 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 14
  %1585 = load i64*, i64** %1584, align 8, !tbaa !134
  %1586 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 17
  %1587 = load float*, float** %1586, align 8, !tbaa !135
  %1588 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 15
  %1589 = load i64*, i64** %1588, align 8, !tbaa !136
  %1590 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 16
  %1591 = load i64*, i64** %1590, align 8, !tbaa !137
  %1592 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 18
  %1593 = load float*, float** %1592, align 8, !tbaa !138
  %1594 = tail call i64 @merge(i64 noundef %7, %struct.Found* noundef %11, i64* noundef %9, %struct.Items* noundef %1577, i64 noundef %1579, i64 noundef %1581, i64* noundef %36, i64* noundef %1583, i64* noundef %1585, float* noundef %1587, i64* noundef %1589, i64* noundef %1591, float* noundef %1593) #8
  br label %1595

1595:                                             ; preds = %1572, %1575
  %1596 = phi i64 [ %1594, %1575 ], [ -1, %1572 ]
  ret i64 %1596
}

declare i64 @merge(i64 noundef, %struct.Found* noundef, i64* noundef, %struct.Items* noundef, i64 noundef, i64 noundef, i64* noundef, i64* noundef, i64* noundef, float* noundef, i64* noundef, i64* noundef, float* noundef) local_unnamed_addr #3

; Function Attrs: nofree nosync nounwind
define internal fastcc i64 @of_cell(%struct.List* nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, %struct.Items* nocapture noundef readonly %3, i64 noundef %4, %struct.Found* nocapture noundef readonly %5) unnamed_addr #4 {
  %7 = getelementptr inbounds %struct.List, %struct.List* %0, i64 0, i32 1
  %8 = load i64*, i64** %7, align 8, !tbaa !76
  %9 = getelementptr inbounds %struct.List, %struct.List* %0, i64 0, i32 0
  %10 = load i64, i64* %9, align 8, !tbaa !78
  %11 = icmp sgt i64 %10, 0
  br i1 %11, label %12, label %24

12:                                               ; preds = %6, %12
  %13 = phi i64 [ %22, %12 ], [ 0, %6 ]
  %14 = phi i64 [ %21, %12 ], [ %10, %6 ]
  %15 = add nsw i64 %14, %13
  %16 = sdiv i64 %15, 2
  %17 = getelementptr inbounds i64, i64* %8, i64 %16
  %18 = load i64, i64* %17, align 8, !tbaa !22
  %19 = icmp slt i64 %18, %1
  %20 = add nsw i64 %16, 1
  %21 = select i1 %19, i64 %14, i64 %16
  %22 = select i1 %19, i64 %20, i64 %13
  %23 = icmp slt i64 %22, %21
  br i1 %23, label %12, label %24, !llvm.loop !79

24:                                               ; preds = %12, %6
  %25 = phi i64 [ 0, %6 ], [ %22, %12 ]
  %26 = icmp slt i64 %25, %10
  br i1 %26, label %27, label %32

27:                                               ; preds = %24
  %28 = getelementptr inbounds i64, i64* %8, i64 %25
  %29 = load i64, i64* %28, align 8, !tbaa !22
  %30 = icmp eq i64 %29, %1
  %31 = select i1 %30, i64 %25, i64 -1
  br label %32

32:                                               ; preds = %27, %24
  %33 = phi i64 [ -1, %24 ], [ %31, %27 ]
  %34 = icmp slt i64 %33, 0
  br i1 %34, label %82, label %35

35:                                               ; preds = %32
  %36 = getelementptr inbounds %struct.List, %struct.List* %0, i64 0, i32 2
  %37 = load i64*, i64** %36, align 8, !tbaa !80
  %38 = getelementptr inbounds i64, i64* %37, i64 %33
  %39 = load i64, i64* %38, align 8, !tbaa !22
  %40 = add nsw i64 %33, 1
  %41 = getelementptr inbounds i64, i64* %37, i64 %40
  %42 = load i64, i64* %41, align 8, !tbaa !22
  %43 = add nsw i64 %39, %2
  %44 = tail call i64 @llvm.smin.i64(i64 %42, i64 %43)
  %45 = icmp slt i64 %39, %44
  br i1 %45, label %46, label %82

46:                                               ; preds = %35
  %47 = getelementptr inbounds %struct.List, %struct.List* %0, i64 0, i32 3
  %48 = load i32*, i32** %47, align 8, !tbaa !81
  %49 = getelementptr inbounds %struct.Found, %struct.Found* %5, i64 0, i32 1
  %50 = getelementptr inbounds %struct.List, %struct.List* %0, i64 0, i32 4
  %51 = getelementptr inbounds %struct.Found, %struct.Found* %5, i64 0, i32 2
  %52 = getelementptr inbounds %struct.List, %struct.List* %0, i64 0, i32 5
  %53 = getelementptr inbounds %struct.Found, %struct.Found* %5, i64 0, i32 3
  %54 = getelementptr inbounds %struct.Found, %struct.Found* %5, i64 0, i32 4
  br label %55

55:                                               ; preds = %78, %46
  %56 = phi i64 [ %39, %46 ], [ %80, %78 ]
  %57 = phi i64 [ 0, %46 ], [ %79, %78 ]
  %58 = getelementptr inbounds i32, i32* %48, i64 %56
  %59 = load i32, i32* %58, align 4, !tbaa !82
  %60 = icmp slt i32 %59, 0
  br i1 %60, label %78, label %61

61:                                               ; preds = %55
  %62 = zext i32 %59 to i64
  %63 = load i64*, i64** %49, align 8, !tbaa !66
  %64 = getelementptr inbounds i64, i64* %63, i64 %57
  store i64 %62, i64* %64, align 8, !tbaa !22
  %65 = load float*, float** %50, align 8, !tbaa !84
  %66 = getelementptr inbounds float, float* %65, i64 %56
  %67 = load float, float* %66, align 4, !tbaa !85
  %68 = load float*, float** %51, align 8, !tbaa !68
  %69 = getelementptr inbounds float, float* %68, i64 %57
  store float %67, float* %69, align 4, !tbaa !85
  %70 = load float*, float** %52, align 8, !tbaa !87
  %71 = getelementptr inbounds float, float* %70, i64 %56
  %72 = load float, float* %71, align 4, !tbaa !85
  %73 = load float*, float** %53, align 8, !tbaa !70
  %74 = getelementptr inbounds float, float* %73, i64 %57
  store float %72, float* %74, align 4, !tbaa !85
  %75 = load i64*, i64** %54, align 8, !tbaa !72
  %76 = add nsw i64 %57, 1
  %77 = getelementptr inbounds i64, i64* %75, i64 %57
  store i64 0, i64* %77, align 8, !tbaa !22
  br label %78

78:                                               ; preds = %61, %55
  %79 = phi i64 [ %57, %55 ], [ %76, %61 ]
  %80 = add nsw i64 %56, 1
  %81 = icmp eq i64 %80, %44
  br i1 %81, label %82, label %55, !llvm.loop !88

82:                                               ; preds = %78, %32, %35
  %83 = phi i64 [ 0, %32 ], [ 0, %35 ], [ %79, %78 ]
  %84 = icmp sgt i64 %83, 0
  br i1 %84, label %85, label %92

85:                                               ; preds = %82
  %86 = getelementptr inbounds %struct.Items, %struct.Items* %3, i64 0, i32 2
  %87 = load i64*, i64** %86, align 8, !tbaa !97
  %88 = getelementptr inbounds %struct.Found, %struct.Found* %5, i64 0, i32 1
  %89 = load i64*, i64** %88, align 8, !tbaa !66
  %90 = getelementptr inbounds %struct.Found, %struct.Found* %5, i64 0, i32 2
  %91 = getelementptr inbounds %struct.Found, %struct.Found* %5, i64 0, i32 3
  br label %94

92:                                               ; preds = %113, %82
  %93 = phi i64 [ 0, %82 ], [ %114, %113 ]
  ret i64 %93

94:                                               ; preds = %85, %113
  %95 = phi i64 [ 0, %85 ], [ %115, %113 ]
  %96 = phi i64 [ 0, %85 ], [ %114, %113 ]
  %97 = getelementptr inbounds i64, i64* %89, i64 %95
  %98 = load i64, i64* %97, align 8, !tbaa !22
  %99 = getelementptr inbounds i64, i64* %87, i64 %98
  %100 = load i64, i64* %99, align 8, !tbaa !22
  %101 = icmp eq i64 %100, %4
  br i1 %101, label %102, label %113

102:                                              ; preds = %94
  %103 = getelementptr inbounds i64, i64* %89, i64 %96
  store i64 %98, i64* %103, align 8, !tbaa !22
  %104 = load float*, float** %90, align 8, !tbaa !68
  %105 = getelementptr inbounds float, float* %104, i64 %95
  %106 = load float, float* %105, align 4, !tbaa !85
  %107 = getelementptr inbounds float, float* %104, i64 %96
  store float %106, float* %107, align 4, !tbaa !85
  %108 = load float*, float** %91, align 8, !tbaa !70
  %109 = getelementptr inbounds float, float* %108, i64 %95
  %110 = load float, float* %109, align 4, !tbaa !85
  %111 = add nsw i64 %96, 1
  %112 = getelementptr inbounds float, float* %108, i64 %96
  store float %110, float* %112, align 4, !tbaa !85
  br label %113

113:                                              ; preds = %94, %102
  %114 = phi i64 [ %96, %94 ], [ %111, %102 ]
  %115 = add nuw nsw i64 %95, 1
  %116 = icmp eq i64 %115, %83
  br i1 %116, label %92, label %94, !llvm.loop !139
}

declare i64 @add_up(i64 noundef, i64* noundef, double* noundef, i64 noundef, %struct.List* noundef, %struct.Items* noundef, i64 noundef, i64 noundef, i64 noundef, i64* noundef, %struct.Found* noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.sqrt.f64(double) #5

declare i64 @best_products(i64 noundef, i64 noundef, float* noundef, double* noundef, i64* noundef, i64 noundef, i64* noundef, i64 noundef, i64* noundef, double* noundef) local_unnamed_addr #3

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare i64 @llvm.smin.i64(i64, i64) #6

attributes #0 = { nofree norecurse nosync nounwind "no-jump-tables"="true" }
attributes #1 = { argmemonly mustprogress nocallback nofree nosync nounwind willreturn }
attributes #2 = { nounwind "no-jump-tables"="true" }
attributes #3 = { nounwind }
attributes #4 = { nofree nosync nounwind "no-jump-tables"="true" }
attributes #5 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #6 = { nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #7 = { nobuiltin }
attributes #8 = { nobuiltin nounwind }
attributes #9 = { nounwind }

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
!90 = !{!91, !6, i64 0}
!91 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16, !6, i64 24, !6, i64 32, !9, i64 40}
!92 = !{!91, !9, i64 8}
!93 = !{!91, !6, i64 24}
!94 = !{!91, !6, i64 32}
!95 = !{!91, !9, i64 40}
!96 = distinct !{!96, !20, !21}
!97 = !{!91, !9, i64 16}
!98 = distinct !{!98, !20, !21}
!99 = !{!29, !6, i64 24}
!100 = distinct !{!100, !20, !21}
!101 = distinct !{!101, !20, !21}
!102 = !{!103, !9, i64 72}
!103 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !9, i64 56, !9, i64 64, !9, i64 72}
!104 = distinct !{!104, !20, !21}
!105 = distinct !{!105, !20, !21}
!106 = distinct !{!106, !20, !21}
!107 = !{!103, !9, i64 40}
!108 = distinct !{!108, !20, !21}
!109 = !{!110, !9, i64 8}
!110 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16, !9, i64 24}
!111 = !{!110, !6, i64 0}
!112 = !{!110, !9, i64 24}
!113 = !{!110, !9, i64 16}
!114 = distinct !{!114, !20, !21}
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
!129 = !{!10, !6, i64 0}
!130 = distinct !{!130, !20, !21}
!131 = !{!5, !6, i64 120}
!132 = !{!5, !6, i64 128}
!133 = !{!5, !9, i64 136}
!134 = !{!5, !9, i64 144}
!135 = !{!5, !9, i64 168}
!136 = !{!5, !9, i64 152}
!137 = !{!5, !9, i64 160}
!138 = !{!5, !9, i64 176}
!139 = distinct !{!139, !20, !21}
