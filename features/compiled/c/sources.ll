; translated from sources.c, SHA-256 f6d5e43241ddf9359e741af835ad5901d8f51def3c1a820ffd9736f234af4605

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
  br label %74

35:                                               ; preds = %209, %3
  %36 = phi i64* [ %22, %3 ], [ %85, %209 ]
  %37 = icmp sgt i64 %7, 0
  br i1 %37, label %38, label %1262

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
  %54 = getelementptr inbounds i64, i64* %36, i64 128
  %55 = bitcast [8 x double]* %5 to i8*
  %56 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 0
  %57 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 1
  %58 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 2
  %59 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 3
  %60 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 4
  %61 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 5
  %62 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 6
  %63 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 7
  %64 = bitcast [8 x double]* %4 to i8*
  %65 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 0
  %66 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 1
  %67 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 2
  %68 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 3
  %69 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 4
  %70 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 5
  %71 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 6
  %72 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 7
  %73 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 10
  br label %213

74:                                               ; preds = %24, %209
  %75 = phi i64* [ %22, %24 ], [ %85, %209 ]
  %76 = phi i64 [ 0, %24 ], [ %210, %209 ]
  %77 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %76, i32 1
  store i64* %75, i64** %77, align 8, !tbaa !37
  %78 = load i64, i64* %18, align 8, !tbaa !13
  %79 = getelementptr i64, i64* %75, i64 1
  %80 = getelementptr i64, i64* %79, i64 %78
  %81 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %76, i32 2
  %82 = bitcast double** %81 to i64**
  store i64* %80, i64** %82, align 8, !tbaa !39
  %83 = shl i64 %78, 1
  %84 = add i64 %83, 2
  %85 = getelementptr inbounds i64, i64* %75, i64 %84
  %86 = mul nsw i64 %78, %76
  %87 = getelementptr inbounds double, double* %15, i64 %86
  %88 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %76, i32 1
  %89 = load i64*, i64** %88, align 8, !tbaa !37
  %90 = getelementptr inbounds i64, i64* %89, i64 1
  %91 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %76, i32 2
  %92 = load double*, double** %91, align 8, !tbaa !39
  %93 = getelementptr inbounds double, double* %92, i64 1
  %94 = icmp sgt i64 %78, 0
  br i1 %94, label %95, label %99

95:                                               ; preds = %74
  %96 = load i64*, i64** %27, align 8, !tbaa !40
  %97 = load i64*, i64** %28, align 8, !tbaa !41
  %98 = getelementptr inbounds %struct.TriggersOf, %struct.TriggersOf* %26, i64 %76, i32 1
  br label %107

99:                                               ; preds = %184, %74
  %100 = phi i64 [ 0, %74 ], [ %185, %184 ]
  %101 = getelementptr inbounds %struct.TriggersOf, %struct.TriggersOf* %26, i64 %76, i32 0
  %102 = load i64, i64* %101, align 8, !tbaa !42
  %103 = tail call i64 @llvm.smin.i64(i64 %100, i64 %102)
  %104 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %76, i32 0
  store i64 %103, i64* %104, align 8, !tbaa !43
  %105 = load i64, i64* %34, align 8, !tbaa !44
  %106 = icmp eq i64 %105, 0
  br i1 %106, label %189, label %190

107:                                              ; preds = %184, %95
  %108 = phi i64 [ 0, %95 ], [ %185, %184 ]
  %109 = phi i64 [ 0, %95 ], [ %186, %184 ]
  %110 = getelementptr inbounds i64, i64* %96, i64 %109
  %111 = load i64, i64* %110, align 8, !tbaa !22
  %112 = getelementptr inbounds i64, i64* %97, i64 %109
  %113 = load i64, i64* %112, align 8, !tbaa !22
  %114 = icmp eq i64 %111, 0
  br i1 %114, label %184, label %115

115:                                              ; preds = %107
  %116 = load i64, i64* %29, align 8, !tbaa !14
  %117 = load i64*, i64** %30, align 8, !tbaa !15
  %118 = getelementptr inbounds i64, i64* %117, i64 %109
  %119 = load i64, i64* %118, align 8, !tbaa !22
  %120 = icmp sle i64 %116, %119
  %121 = icmp slt i64 %113, 0
  %122 = select i1 %120, i1 true, i1 %121
  br i1 %122, label %184, label %123

123:                                              ; preds = %115
  %124 = load i64, i64* %31, align 8, !tbaa !45
  %125 = icmp slt i64 %113, %124
  br i1 %125, label %126, label %184

126:                                              ; preds = %123
  %127 = load i64, i64* %98, align 8, !tbaa !46
  %128 = icmp eq i64 %127, 0
  br i1 %128, label %134, label %129

129:                                              ; preds = %126
  %130 = load i8*, i8** %32, align 8, !tbaa !47
  %131 = getelementptr inbounds i8, i8* %130, i64 %113
  %132 = load i8, i8* %131, align 1, !tbaa !48
  %133 = icmp eq i8 %132, 0
  br i1 %133, label %184, label %134

134:                                              ; preds = %129, %126
  %135 = load double*, double** %33, align 8, !tbaa !49
  %136 = getelementptr inbounds double, double* %135, i64 %113
  %137 = load double, double* %136, align 8, !tbaa !26
  %138 = getelementptr inbounds double, double* %87, i64 %109
  %139 = load double, double* %138, align 8, !tbaa !26
  %140 = fmul double %137, %139
  %141 = fcmp ogt double %140, 0.000000e+00
  br i1 %141, label %142, label %184

142:                                              ; preds = %134
  %143 = icmp sgt i64 %108, 0
  br i1 %143, label %144, label %156

144:                                              ; preds = %142, %149
  %145 = phi i64 [ %150, %149 ], [ 0, %142 ]
  %146 = getelementptr inbounds i64, i64* %90, i64 %145
  %147 = load i64, i64* %146, align 8, !tbaa !22
  %148 = icmp eq i64 %147, %111
  br i1 %148, label %152, label %149

149:                                              ; preds = %144
  %150 = add nuw nsw i64 %145, 1
  %151 = icmp eq i64 %150, %108
  br i1 %151, label %156, label %144, !llvm.loop !50

152:                                              ; preds = %144
  %153 = getelementptr inbounds double, double* %93, i64 %145
  %154 = load double, double* %153, align 8, !tbaa !26
  %155 = fcmp ult double %154, %140
  br i1 %155, label %156, label %184

156:                                              ; preds = %149, %152, %142
  %157 = phi i64 [ %145, %152 ], [ 0, %142 ], [ %108, %149 ]
  %158 = icmp eq i64 %157, %108
  %159 = zext i1 %158 to i64
  %160 = add nsw i64 %108, %159
  %161 = icmp sgt i64 %157, 0
  br i1 %161, label %162, label %180

162:                                              ; preds = %156, %173
  %163 = phi i64 [ %178, %173 ], [ %157, %156 ]
  %164 = getelementptr inbounds double, double* %92, i64 %163
  %165 = load double, double* %164, align 8, !tbaa !26
  %166 = fcmp ogt double %165, %140
  br i1 %166, label %180, label %167

167:                                              ; preds = %162
  %168 = fcmp oeq double %165, %140
  br i1 %168, label %169, label %173

169:                                              ; preds = %167
  %170 = getelementptr inbounds i64, i64* %89, i64 %163
  %171 = load i64, i64* %170, align 8, !tbaa !22
  %172 = icmp slt i64 %171, %111
  br i1 %172, label %180, label %173

173:                                              ; preds = %169, %167
  %174 = getelementptr inbounds i64, i64* %89, i64 %163
  %175 = load i64, i64* %174, align 8, !tbaa !22
  %176 = getelementptr inbounds i64, i64* %90, i64 %163
  store i64 %175, i64* %176, align 8, !tbaa !22
  %177 = getelementptr inbounds double, double* %93, i64 %163
  store double %165, double* %177, align 8, !tbaa !26
  %178 = add nsw i64 %163, -1
  %179 = icmp sgt i64 %163, 1
  br i1 %179, label %162, label %180, !llvm.loop !51

180:                                              ; preds = %173, %169, %162, %156
  %181 = phi i64 [ %157, %156 ], [ 0, %173 ], [ %163, %169 ], [ %163, %162 ]
  %182 = getelementptr inbounds i64, i64* %90, i64 %181
  store i64 %111, i64* %182, align 8, !tbaa !22
  %183 = getelementptr inbounds double, double* %93, i64 %181
  store double %140, double* %183, align 8, !tbaa !26
  br label %184

184:                                              ; preds = %180, %152, %134, %129, %123, %115, %107
  %185 = phi i64 [ %108, %123 ], [ %108, %115 ], [ %108, %107 ], [ %108, %129 ], [ %160, %180 ], [ %108, %134 ], [ %108, %152 ]
  %186 = add nuw nsw i64 %109, 1
  %187 = load i64, i64* %18, align 8, !tbaa !13
  %188 = icmp slt i64 %186, %187
  br i1 %188, label %107, label %99, !llvm.loop !52

189:                                              ; preds = %99
  store i64* %90, i64** %88, align 8, !tbaa !37
  store double* %93, double** %91, align 8, !tbaa !39
  br label %209

190:                                              ; preds = %99
  store i64 %105, i64* %89, align 8, !tbaa !22
  store double 2.000000e+00, double* %92, align 8, !tbaa !26
  store i64 1, i64* %104, align 8, !tbaa !43
  %191 = icmp sgt i64 %103, 0
  br i1 %191, label %192, label %209

192:                                              ; preds = %190, %206
  %193 = phi i64 [ %207, %206 ], [ 0, %190 ]
  %194 = getelementptr inbounds i64, i64* %90, i64 %193
  %195 = load i64, i64* %194, align 8, !tbaa !22
  %196 = load i64, i64* %34, align 8, !tbaa !44
  %197 = icmp eq i64 %195, %196
  br i1 %197, label %206, label %198

198:                                              ; preds = %192
  %199 = load i64, i64* %104, align 8, !tbaa !43
  %200 = getelementptr inbounds i64, i64* %89, i64 %199
  store i64 %195, i64* %200, align 8, !tbaa !22
  %201 = getelementptr inbounds double, double* %93, i64 %193
  %202 = load double, double* %201, align 8, !tbaa !26
  %203 = load i64, i64* %104, align 8, !tbaa !43
  %204 = add nsw i64 %203, 1
  store i64 %204, i64* %104, align 8, !tbaa !43
  %205 = getelementptr inbounds double, double* %92, i64 %203
  store double %202, double* %205, align 8, !tbaa !26
  br label %206

206:                                              ; preds = %198, %192
  %207 = add nuw nsw i64 %193, 1
  %208 = icmp eq i64 %207, %103
  br i1 %208, label %209, label %192, !llvm.loop !53

209:                                              ; preds = %206, %189, %190
  %210 = add nuw nsw i64 %76, 1
  %211 = load i64, i64* %16, align 8, !tbaa !11
  %212 = icmp slt i64 %210, %211
  br i1 %212, label %74, label %35, !llvm.loop !54

213:                                              ; preds = %38, %1259
  %214 = phi i64 [ 0, %38 ], [ %1258, %1259 ]
  %215 = phi double* [ %21, %38 ], [ %1257, %1259 ]
  %216 = phi i64 [ 0, %38 ], [ %1260, %1259 ]
  %217 = load %struct.Step*, %struct.Step** %39, align 8, !tbaa !18
  %218 = getelementptr inbounds %struct.Step, %struct.Step* %217, i64 %216
  %219 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %216
  %220 = getelementptr inbounds %struct.Step, %struct.Step* %217, i64 %216, i32 1
  %221 = load i64, i64* %220, align 8, !tbaa !55
  %222 = getelementptr inbounds i64, i64* %9, i64 %216
  store i64 %221, i64* %222, align 8, !tbaa !22
  %223 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %216, i32 5
  %224 = load i64, i64* %223, align 8, !tbaa !30
  %225 = icmp eq i64 %224, 0
  br i1 %225, label %246, label %226

226:                                              ; preds = %213
  %227 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %216, i32 1
  %228 = load i64, i64* %227, align 8, !tbaa !33
  %229 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %216, i32 2
  %230 = load i64, i64* %229, align 8, !tbaa !56
  %231 = inttoptr i64 %230 to i64*
  %232 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %216, i32 3
  %233 = load i64, i64* %232, align 8, !tbaa !32
  %234 = inttoptr i64 %233 to float*
  %235 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %216, i32 4
  %236 = load i64, i64* %235, align 8, !tbaa !57
  %237 = inttoptr i64 %236 to float*
  %238 = inttoptr i64 %224 to i64*
  %239 = getelementptr inbounds %struct.Found, %struct.Found* %219, i64 0, i32 0
  store i64 %228, i64* %239, align 8, !tbaa.struct !58
  %240 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %216, i32 1
  store i64* %231, i64** %240, align 8, !tbaa.struct !60
  %241 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %216, i32 2
  store float* %234, float** %241, align 8, !tbaa.struct !61
  %242 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %216, i32 3
  store float* %237, float** %242, align 8, !tbaa.struct !62
  %243 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %216, i32 4
  store i64* %238, i64** %243, align 8, !tbaa.struct !63
  %244 = load i64*, i64** %40, align 8, !tbaa !64
  %245 = getelementptr inbounds i64, i64* %244, i64 %216
  store i64 %228, i64* %245, align 8, !tbaa !22
  br label %1255

246:                                              ; preds = %213
  %247 = load i64*, i64** %41, align 8, !tbaa !65
  %248 = getelementptr inbounds i64, i64* %247, i64 %214
  %249 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %216, i32 1
  store i64* %248, i64** %249, align 8, !tbaa !66
  %250 = load float*, float** %42, align 8, !tbaa !67
  %251 = getelementptr inbounds float, float* %250, i64 %214
  %252 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %216, i32 2
  store float* %251, float** %252, align 8, !tbaa !68
  %253 = load float*, float** %43, align 8, !tbaa !69
  %254 = getelementptr inbounds float, float* %253, i64 %214
  %255 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %216, i32 3
  store float* %254, float** %255, align 8, !tbaa !70
  %256 = load i64*, i64** %44, align 8, !tbaa !71
  %257 = getelementptr inbounds i64, i64* %256, i64 %214
  %258 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %216, i32 4
  store i64* %257, i64** %258, align 8, !tbaa !72
  %259 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %216, i32 0
  %260 = load i64, i64* %259, align 8, !tbaa !73
  %261 = add nsw i64 %260, %214
  %262 = getelementptr inbounds %struct.Step, %struct.Step* %217, i64 %216, i32 2
  %263 = load i64, i64* %262, align 8, !tbaa !74
  %264 = tail call i64 @llvm.smin.i64(i64 %260, i64 %263)
  %265 = icmp eq i64 %260, 0
  br i1 %265, label %1239, label %266

266:                                              ; preds = %246
  %267 = getelementptr inbounds %struct.Step, %struct.Step* %218, i64 0, i32 0
  %268 = load i64, i64* %267, align 8, !tbaa !28
  switch i64 %268, label %1239 [
    i64 7, label %818
    i64 1, label %269
    i64 2, label %275
    i64 3, label %308
    i64 4, label %422
    i64 5, label %525
    i64 6, label %553
    i64 8, label %624
  ]

269:                                              ; preds = %266
  %270 = getelementptr inbounds %struct.Step, %struct.Step* %217, i64 %216, i32 4, i64 0
  %271 = bitcast i8** %270 to %struct.List**
  %272 = load %struct.List*, %struct.List** %271, align 8, !tbaa !59
  %273 = load i64, i64* %53, align 8, !tbaa !75
  %274 = tail call fastcc i64 @first_of(%struct.List* noundef %272, i64 noundef %273, i64 noundef %260, i64 noundef 0, %struct.Found* noundef nonnull %219) #6
  br label %1239

275:                                              ; preds = %266
  %276 = load i64, i64* %52, align 8, !tbaa !75
  %277 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %216, i32 1
  %278 = load i64, i64* %277, align 8, !tbaa !33
  %279 = icmp eq i64 %278, 0
  br i1 %279, label %285, label %280

280:                                              ; preds = %275
  %281 = getelementptr inbounds %struct.Step, %struct.Step* %217, i64 %216, i32 4, i64 %278
  %282 = bitcast i8** %281 to %struct.List**
  %283 = load %struct.List*, %struct.List** %282, align 8, !tbaa !59
  %284 = tail call fastcc i64 @first_of(%struct.List* noundef %283, i64 noundef %276, i64 noundef %260, i64 noundef %276, %struct.Found* noundef nonnull %219) #6
  br label %285

285:                                              ; preds = %280, %275
  %286 = phi i64 [ %284, %280 ], [ 0, %275 ]
  %287 = icmp sgt i64 %286, 0
  br i1 %287, label %294, label %288

288:                                              ; preds = %285
  %289 = getelementptr inbounds %struct.Step, %struct.Step* %217, i64 %216, i32 4, i64 0
  %290 = bitcast i8** %289 to %struct.List**
  %291 = load %struct.List*, %struct.List** %290, align 8, !tbaa !59
  %292 = load i64, i64* %259, align 8, !tbaa !73
  %293 = tail call fastcc i64 @first_of(%struct.List* noundef %291, i64 noundef %276, i64 noundef %292, i64 noundef 0, %struct.Found* noundef nonnull %219) #6
  br label %294

294:                                              ; preds = %285, %288
  %295 = phi i64 [ 0, %288 ], [ %276, %285 ]
  %296 = phi i64 [ %293, %288 ], [ %286, %285 ]
  %297 = getelementptr inbounds %struct.Step, %struct.Step* %217, i64 %216, i32 4, i64 3
  %298 = bitcast i8** %297 to %struct.List**
  %299 = load %struct.List*, %struct.List** %298, align 8, !tbaa !59
  %300 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %216, i32 3
  %301 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %216, i32 2
  %302 = select i1 %287, i64* %301, i64* %300
  %303 = load i64, i64* %302, align 8, !tbaa !22
  %304 = load i64, i64* %259, align 8, !tbaa !73
  %305 = tail call fastcc i64 @first_of(%struct.List* noundef %299, i64 noundef %303, i64 noundef %304, i64 noundef %295, %struct.Found* noundef nonnull %219) #6
  %306 = icmp eq i64 %305, 0
  %307 = select i1 %306, i64 %296, i64 %305
  br label %1239

308:                                              ; preds = %266
  %309 = load %struct.Items*, %struct.Items** %50, align 8, !tbaa !76
  %310 = load i64, i64* %51, align 8, !tbaa !75
  %311 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %216, i32 2
  %312 = load i64, i64* %311, align 8, !tbaa !56
  %313 = icmp eq i64 %312, 0
  br i1 %313, label %319, label %314

314:                                              ; preds = %308
  %315 = getelementptr inbounds %struct.Step, %struct.Step* %217, i64 %216, i32 4, i64 0
  %316 = bitcast i8** %315 to %struct.List**
  %317 = load %struct.List*, %struct.List** %316, align 8, !tbaa !59
  %318 = tail call fastcc i64 @first_of(%struct.List* noundef %317, i64 noundef %312, i64 noundef %260, i64 noundef 0, %struct.Found* noundef nonnull %219) #6
  br label %319

319:                                              ; preds = %314, %308
  %320 = phi i64 [ %318, %314 ], [ 0, %308 ]
  %321 = icmp eq i64 %320, 0
  br i1 %321, label %322, label %333

322:                                              ; preds = %319
  %323 = load i64, i64* %311, align 8, !tbaa !56
  %324 = icmp eq i64 %323, 0
  br i1 %324, label %333, label %325

325:                                              ; preds = %322
  %326 = getelementptr inbounds %struct.Step, %struct.Step* %217, i64 %216, i32 4, i64 0
  %327 = bitcast i8** %326 to %struct.List**
  %328 = load %struct.List*, %struct.List** %327, align 8, !tbaa !59
  %329 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %216, i32 3
  %330 = load i64, i64* %329, align 8, !tbaa !32
  %331 = load i64, i64* %259, align 8, !tbaa !73
  %332 = tail call fastcc i64 @first_of(%struct.List* noundef %328, i64 noundef %330, i64 noundef %331, i64 noundef 0, %struct.Found* noundef nonnull %219) #6
  br label %333

333:                                              ; preds = %325, %322, %319
  %334 = phi i64 [ %320, %319 ], [ %332, %325 ], [ 0, %322 ]
  %335 = icmp sgt i64 %334, 0
  br i1 %335, label %336, label %1239

336:                                              ; preds = %333
  %337 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %216, i32 1
  %338 = load i64*, i64** %337, align 8, !tbaa !66
  %339 = getelementptr inbounds %struct.Items, %struct.Items* %309, i64 0, i32 0
  %340 = getelementptr inbounds %struct.Items, %struct.Items* %309, i64 0, i32 1
  %341 = getelementptr inbounds %struct.Items, %struct.Items* %309, i64 0, i32 3
  %342 = getelementptr inbounds %struct.Items, %struct.Items* %309, i64 0, i32 4
  %343 = getelementptr inbounds %struct.Items, %struct.Items* %309, i64 0, i32 5
  %344 = getelementptr inbounds %struct.Items, %struct.Items* %309, i64 0, i32 2
  %345 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %216, i32 2
  %346 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %216, i32 3
  br label %347

347:                                              ; preds = %418, %336
  %348 = phi i64 [ 0, %336 ], [ %420, %418 ]
  %349 = phi i64 [ 0, %336 ], [ %419, %418 ]
  %350 = getelementptr inbounds i64, i64* %338, i64 %348
  %351 = load i64, i64* %350, align 8, !tbaa !22
  %352 = load i64, i64* %339, align 8, !tbaa !77
  %353 = icmp eq i64 %352, 0
  br i1 %353, label %395, label %354

354:                                              ; preds = %347
  %355 = load i64*, i64** %340, align 8, !tbaa !79
  %356 = load i64, i64* %355, align 8, !tbaa !22
  %357 = icmp slt i64 %351, %356
  br i1 %357, label %395, label %358

358:                                              ; preds = %354
  %359 = sub i64 %351, %356
  %360 = load i64, i64* %341, align 8, !tbaa !80
  %361 = lshr i64 %359, %360
  %362 = load i64, i64* %342, align 8, !tbaa !81
  %363 = icmp ult i64 %361, %362
  br i1 %363, label %364, label %395

364:                                              ; preds = %358
  %365 = load i32*, i32** %343, align 8, !tbaa !82
  %366 = getelementptr inbounds i32, i32* %365, i64 %361
  %367 = load i32, i32* %366, align 4, !tbaa !83
  %368 = sext i32 %367 to i64
  %369 = add i64 %361, 1
  %370 = getelementptr inbounds i32, i32* %365, i64 %369
  %371 = load i32, i32* %370, align 4, !tbaa !83
  %372 = icmp slt i32 %367, %371
  br i1 %372, label %373, label %387

373:                                              ; preds = %364
  %374 = sext i32 %371 to i64
  br label %375

375:                                              ; preds = %375, %373
  %376 = phi i64 [ %385, %375 ], [ %374, %373 ]
  %377 = phi i64 [ %384, %375 ], [ %368, %373 ]
  %378 = add nsw i64 %377, %376
  %379 = sdiv i64 %378, 2
  %380 = getelementptr inbounds i64, i64* %355, i64 %379
  %381 = load i64, i64* %380, align 8, !tbaa !22
  %382 = icmp slt i64 %381, %351
  %383 = add nsw i64 %379, 1
  %384 = select i1 %382, i64 %383, i64 %377
  %385 = select i1 %382, i64 %376, i64 %379
  %386 = icmp slt i64 %384, %385
  br i1 %386, label %375, label %387, !llvm.loop !85

387:                                              ; preds = %375, %364
  %388 = phi i64 [ %368, %364 ], [ %384, %375 ]
  %389 = icmp slt i64 %388, %352
  br i1 %389, label %390, label %395

390:                                              ; preds = %387
  %391 = getelementptr inbounds i64, i64* %355, i64 %388
  %392 = load i64, i64* %391, align 8, !tbaa !22
  %393 = icmp eq i64 %392, %351
  %394 = select i1 %393, i64 %388, i64 -1
  br label %395

395:                                              ; preds = %390, %387, %358, %354, %347
  %396 = phi i64 [ -1, %354 ], [ -1, %347 ], [ -1, %358 ], [ -1, %387 ], [ %394, %390 ]
  %397 = icmp sgt i64 %396, -1
  br i1 %397, label %398, label %404

398:                                              ; preds = %395
  %399 = load i64*, i64** %344, align 8, !tbaa !86
  %400 = getelementptr inbounds i64, i64* %399, i64 %396
  %401 = load i64, i64* %400, align 8, !tbaa !22
  %402 = icmp eq i64 %401, %310
  %403 = zext i1 %402 to i32
  br label %404

404:                                              ; preds = %398, %395
  %405 = phi i32 [ 0, %395 ], [ %403, %398 ]
  %406 = icmp eq i32 %405, 0
  br i1 %406, label %418, label %407

407:                                              ; preds = %404
  %408 = getelementptr inbounds i64, i64* %338, i64 %349
  store i64 %351, i64* %408, align 8, !tbaa !22
  %409 = load float*, float** %345, align 8, !tbaa !68
  %410 = getelementptr inbounds float, float* %409, i64 %348
  %411 = load float, float* %410, align 4, !tbaa !87
  %412 = getelementptr inbounds float, float* %409, i64 %349
  store float %411, float* %412, align 4, !tbaa !87
  %413 = load float*, float** %346, align 8, !tbaa !70
  %414 = getelementptr inbounds float, float* %413, i64 %348
  %415 = load float, float* %414, align 4, !tbaa !87
  %416 = add nsw i64 %349, 1
  %417 = getelementptr inbounds float, float* %413, i64 %349
  store float %415, float* %417, align 4, !tbaa !87
  br label %418

418:                                              ; preds = %407, %404
  %419 = phi i64 [ %416, %407 ], [ %349, %404 ]
  %420 = add nuw nsw i64 %348, 1
  %421 = icmp eq i64 %420, %334
  br i1 %421, label %1239, label %347, !llvm.loop !89

422:                                              ; preds = %266
  %423 = load i64, i64* %48, align 8, !tbaa !75
  %424 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %216, i32 2
  %425 = load i64, i64* %424, align 8, !tbaa !56
  %426 = inttoptr i64 %425 to i64*
  %427 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %216, i32 3
  %428 = load i64, i64* %427, align 8, !tbaa !32
  %429 = inttoptr i64 %428 to float*
  %430 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %216, i32 1
  %431 = load i64, i64* %430, align 8, !tbaa !33
  %432 = icmp sgt i64 %431, 0
  br i1 %432, label %433, label %1239

433:                                              ; preds = %422
  %434 = load %struct.Items*, %struct.Items** %49, align 8, !tbaa !76
  %435 = getelementptr inbounds %struct.Items, %struct.Items* %434, i64 0, i32 0
  %436 = getelementptr inbounds %struct.Items, %struct.Items* %434, i64 0, i32 1
  %437 = getelementptr inbounds %struct.Items, %struct.Items* %434, i64 0, i32 3
  %438 = getelementptr inbounds %struct.Items, %struct.Items* %434, i64 0, i32 4
  %439 = getelementptr inbounds %struct.Items, %struct.Items* %434, i64 0, i32 5
  %440 = getelementptr inbounds %struct.Items, %struct.Items* %434, i64 0, i32 2
  %441 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %216, i32 4
  %442 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %216, i32 1
  %443 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %216, i32 2
  %444 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %216, i32 3
  br label %445

445:                                              ; preds = %520, %433
  %446 = phi i64 [ 0, %433 ], [ %522, %520 ]
  %447 = phi i64 [ 0, %433 ], [ %521, %520 ]
  %448 = load i64, i64* %259, align 8, !tbaa !73
  %449 = icmp slt i64 %447, %448
  br i1 %449, label %450, label %1239

450:                                              ; preds = %445
  %451 = getelementptr inbounds i64, i64* %426, i64 %446
  %452 = load i64, i64* %451, align 8, !tbaa !22
  %453 = load i64, i64* %435, align 8, !tbaa !77
  %454 = icmp eq i64 %453, 0
  br i1 %454, label %496, label %455

455:                                              ; preds = %450
  %456 = load i64*, i64** %436, align 8, !tbaa !79
  %457 = load i64, i64* %456, align 8, !tbaa !22
  %458 = icmp slt i64 %452, %457
  br i1 %458, label %496, label %459

459:                                              ; preds = %455
  %460 = sub i64 %452, %457
  %461 = load i64, i64* %437, align 8, !tbaa !80
  %462 = lshr i64 %460, %461
  %463 = load i64, i64* %438, align 8, !tbaa !81
  %464 = icmp ult i64 %462, %463
  br i1 %464, label %465, label %496

465:                                              ; preds = %459
  %466 = load i32*, i32** %439, align 8, !tbaa !82
  %467 = getelementptr inbounds i32, i32* %466, i64 %462
  %468 = load i32, i32* %467, align 4, !tbaa !83
  %469 = sext i32 %468 to i64
  %470 = add i64 %462, 1
  %471 = getelementptr inbounds i32, i32* %466, i64 %470
  %472 = load i32, i32* %471, align 4, !tbaa !83
  %473 = icmp slt i32 %468, %472
  br i1 %473, label %474, label %488

474:                                              ; preds = %465
  %475 = sext i32 %472 to i64
  br label %476

476:                                              ; preds = %476, %474
  %477 = phi i64 [ %486, %476 ], [ %475, %474 ]
  %478 = phi i64 [ %485, %476 ], [ %469, %474 ]
  %479 = add nsw i64 %478, %477
  %480 = sdiv i64 %479, 2
  %481 = getelementptr inbounds i64, i64* %456, i64 %480
  %482 = load i64, i64* %481, align 8, !tbaa !22
  %483 = icmp slt i64 %482, %452
  %484 = add nsw i64 %480, 1
  %485 = select i1 %483, i64 %484, i64 %478
  %486 = select i1 %483, i64 %477, i64 %480
  %487 = icmp slt i64 %485, %486
  br i1 %487, label %476, label %488, !llvm.loop !85

488:                                              ; preds = %476, %465
  %489 = phi i64 [ %469, %465 ], [ %485, %476 ]
  %490 = icmp slt i64 %489, %453
  br i1 %490, label %491, label %496

491:                                              ; preds = %488
  %492 = getelementptr inbounds i64, i64* %456, i64 %489
  %493 = load i64, i64* %492, align 8, !tbaa !22
  %494 = icmp eq i64 %493, %452
  %495 = select i1 %494, i64 %489, i64 -1
  br label %496

496:                                              ; preds = %491, %488, %459, %455, %450
  %497 = phi i64 [ -1, %455 ], [ -1, %450 ], [ -1, %459 ], [ -1, %488 ], [ %495, %491 ]
  %498 = icmp sgt i64 %497, -1
  br i1 %498, label %499, label %505

499:                                              ; preds = %496
  %500 = load i64*, i64** %440, align 8, !tbaa !86
  %501 = getelementptr inbounds i64, i64* %500, i64 %497
  %502 = load i64, i64* %501, align 8, !tbaa !22
  %503 = icmp eq i64 %502, %423
  %504 = zext i1 %503 to i32
  br label %505

505:                                              ; preds = %499, %496
  %506 = phi i32 [ 0, %496 ], [ %504, %499 ]
  %507 = icmp eq i32 %506, 0
  br i1 %507, label %520, label %508

508:                                              ; preds = %505
  %509 = load i64*, i64** %441, align 8, !tbaa !72
  %510 = getelementptr inbounds i64, i64* %509, i64 %447
  store i64 %452, i64* %510, align 8, !tbaa !22
  %511 = load i64*, i64** %442, align 8, !tbaa !66
  %512 = getelementptr inbounds i64, i64* %511, i64 %447
  store i64 %452, i64* %512, align 8, !tbaa !22
  %513 = getelementptr inbounds float, float* %429, i64 %446
  %514 = load float, float* %513, align 4, !tbaa !87
  %515 = load float*, float** %443, align 8, !tbaa !68
  %516 = getelementptr inbounds float, float* %515, i64 %447
  store float %514, float* %516, align 4, !tbaa !87
  %517 = load float*, float** %444, align 8, !tbaa !70
  %518 = add nsw i64 %447, 1
  %519 = getelementptr inbounds float, float* %517, i64 %447
  store float 0x7FF8000000000000, float* %519, align 4, !tbaa !87
  br label %520

520:                                              ; preds = %508, %505
  %521 = phi i64 [ %518, %508 ], [ %447, %505 ]
  %522 = add nuw nsw i64 %446, 1
  %523 = load i64, i64* %430, align 8, !tbaa !33
  %524 = icmp slt i64 %522, %523
  br i1 %524, label %445, label %1239, !llvm.loop !90

525:                                              ; preds = %266
  %526 = getelementptr inbounds %struct.Step, %struct.Step* %217, i64 %216, i32 3
  %527 = load i64, i64* %526, align 8, !tbaa !91
  %528 = getelementptr inbounds %struct.Step, %struct.Step* %217, i64 %216, i32 4, i64 0
  %529 = bitcast i8** %528 to %struct.List**
  %530 = load %struct.List*, %struct.List** %529, align 8, !tbaa !59
  %531 = load %struct.Items*, %struct.Items** %46, align 8, !tbaa !76
  %532 = load i64, i64* %47, align 8, !tbaa !75
  %533 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %527, i32 0
  %534 = load i64, i64* %533, align 8, !tbaa !43
  %535 = mul nsw i64 %534, %264
  %536 = icmp eq i64 %535, 0
  br i1 %536, label %1239, label %537

537:                                              ; preds = %525
  %538 = shl nsw i64 %535, 1
  %539 = icmp slt i64 %535, 1
  br i1 %539, label %545, label %540

540:                                              ; preds = %537, %540
  %541 = phi i64 [ %543, %540 ], [ 1, %537 ]
  %542 = shl nsw i64 %541, 1
  %543 = or i64 %542, 1
  %544 = icmp sgt i64 %543, %538
  br i1 %544, label %545, label %540, !llvm.loop !92

545:                                              ; preds = %540, %537
  %546 = phi i64 [ 1, %537 ], [ %543, %540 ]
  %547 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %527, i32 1
  %548 = load i64*, i64** %547, align 8, !tbaa !37
  %549 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %527, i32 2
  %550 = load double*, double** %549, align 8, !tbaa !39
  %551 = tail call i64 @llvm.smin.i64(i64 %535, i64 %260)
  %552 = tail call i64 @add_up(i64 noundef %534, i64* noundef %548, double* noundef %550, i64 noundef %264, %struct.List* noundef %530, %struct.Items* noundef %531, i64 noundef %532, i64 noundef %551, i64 noundef %546, i64* noundef %36, %struct.Found* noundef nonnull %219) #7
  br label %1239

553:                                              ; preds = %266
  %554 = load %struct.Items*, %struct.Items** %45, align 8, !tbaa !76
  %555 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %216, i32 1
  %556 = load i64, i64* %555, align 8, !tbaa !33
  %557 = getelementptr inbounds i64, i64* %36, i64 %556
  %558 = bitcast i64* %557 to double*
  %559 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %216, i32 3
  %560 = load i64, i64* %559, align 8, !tbaa !32
  %561 = inttoptr i64 %560 to i32*
  %562 = icmp sgt i64 %556, 0
  br i1 %562, label %563, label %569

563:                                              ; preds = %553
  %564 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %216, i32 2
  %565 = icmp eq i64 %560, 0
  %566 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %216, i32 4
  br label %572

567:                                              ; preds = %592
  %568 = icmp eq i32 %597, 0
  br label %569

569:                                              ; preds = %567, %553
  %570 = phi i1 [ false, %553 ], [ %568, %567 ]
  %571 = phi i64 [ %556, %553 ], [ %599, %567 ]
  br i1 %570, label %601, label %1239

572:                                              ; preds = %592, %563
  %573 = phi i64 [ 0, %563 ], [ %598, %592 ]
  %574 = phi i32 [ 1, %563 ], [ %597, %592 ]
  %575 = load i64, i64* %564, align 8, !tbaa !56
  %576 = add nsw i64 %575, %573
  %577 = getelementptr inbounds i64, i64* %36, i64 %573
  store i64 %576, i64* %577, align 8, !tbaa !22
  %578 = load i64, i64* %566, align 8, !tbaa !57
  br i1 %565, label %588, label %579

579:                                              ; preds = %572
  %580 = inttoptr i64 %578 to float*
  %581 = getelementptr inbounds i32, i32* %561, i64 %573
  %582 = load i32, i32* %581, align 4, !tbaa !83
  %583 = and i32 %582, 16777215
  %584 = zext i32 %583 to i64
  %585 = getelementptr inbounds float, float* %580, i64 %584
  %586 = load float, float* %585, align 4, !tbaa !87
  %587 = fpext float %586 to double
  br label %592

588:                                              ; preds = %572
  %589 = inttoptr i64 %578 to double*
  %590 = getelementptr inbounds double, double* %589, i64 %573
  %591 = load double, double* %590, align 8, !tbaa !26
  br label %592

592:                                              ; preds = %588, %579
  %593 = phi double [ %587, %579 ], [ %591, %588 ]
  %594 = getelementptr inbounds i64, i64* %557, i64 %573
  %595 = bitcast i64* %594 to double*
  store double %593, double* %595, align 8, !tbaa !26
  %596 = fcmp une double %593, 1.000000e+00
  %597 = select i1 %596, i32 0, i32 %574
  %598 = add nuw nsw i64 %573, 1
  %599 = load i64, i64* %555, align 8, !tbaa !33
  %600 = icmp slt i64 %598, %599
  br i1 %600, label %572, label %567, !llvm.loop !93

601:                                              ; preds = %569
  %602 = getelementptr inbounds %struct.Step, %struct.Step* %217, i64 %216, i32 4, i64 0
  %603 = bitcast i8** %602 to %struct.List**
  %604 = load %struct.List*, %struct.List** %603, align 8, !tbaa !59
  %605 = getelementptr inbounds %struct.Step, %struct.Step* %217, i64 %216, i32 2
  %606 = load i64, i64* %605, align 8, !tbaa !74
  %607 = load i64, i64* %259, align 8, !tbaa !73
  %608 = shl nsw i64 %571, 1
  %609 = getelementptr inbounds i64, i64* %36, i64 %608
  %610 = mul nsw i64 %606, %556
  %611 = icmp eq i64 %610, 0
  br i1 %611, label %1239, label %612

612:                                              ; preds = %601
  %613 = shl nsw i64 %610, 1
  %614 = icmp slt i64 %610, 1
  br i1 %614, label %620, label %615

615:                                              ; preds = %612, %615
  %616 = phi i64 [ %618, %615 ], [ 1, %612 ]
  %617 = shl nsw i64 %616, 1
  %618 = or i64 %617, 1
  %619 = icmp sgt i64 %618, %613
  br i1 %619, label %620, label %615, !llvm.loop !92

620:                                              ; preds = %615, %612
  %621 = phi i64 [ 1, %612 ], [ %618, %615 ]
  %622 = tail call i64 @llvm.smin.i64(i64 %610, i64 %607)
  %623 = tail call i64 @add_up(i64 noundef %556, i64* noundef %36, double* noundef %558, i64 noundef %606, %struct.List* noundef %604, %struct.Items* noundef %554, i64 noundef 0, i64 noundef %622, i64 noundef %621, i64* noundef %609, %struct.Found* noundef nonnull %219) #7
  br label %1239

624:                                              ; preds = %266
  %625 = getelementptr inbounds %struct.Step, %struct.Step* %217, i64 %216, i32 4
  %626 = bitcast [4 x i8*]* %625 to %struct.Placed**
  %627 = load %struct.Placed*, %struct.Placed** %626, align 8, !tbaa !59
  %628 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %216, i32 2
  %629 = load i64, i64* %628, align 8, !tbaa !56
  %630 = inttoptr i64 %629 to i64*
  %631 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %216, i32 3
  %632 = load i64, i64* %631, align 8, !tbaa !32
  %633 = inttoptr i64 %632 to double*
  %634 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %216, i32 1
  %635 = load i64, i64* %634, align 8, !tbaa !33
  %636 = getelementptr inbounds i64, i64* %36, i64 %635
  %637 = icmp eq i64 %635, 0
  br i1 %637, label %644, label %638

638:                                              ; preds = %624
  %639 = icmp sgt i64 %635, 0
  br i1 %639, label %640, label %651

640:                                              ; preds = %638
  %641 = getelementptr inbounds %struct.Placed, %struct.Placed* %627, i64 0, i32 9
  %642 = load double*, double** %641, align 8, !tbaa !94
  %643 = getelementptr inbounds %struct.Placed, %struct.Placed* %627, i64 0, i32 5
  br label %657

644:                                              ; preds = %624
  %645 = icmp eq i64 %629, 0
  br i1 %645, label %1239, label %646

646:                                              ; preds = %644
  %647 = getelementptr inbounds %struct.Step, %struct.Step* %217, i64 %216, i32 4, i64 1
  %648 = bitcast i8** %647 to %struct.List**
  %649 = load %struct.List*, %struct.List** %648, align 8, !tbaa !59
  %650 = tail call fastcc i64 @first_of(%struct.List* noundef %649, i64 noundef %629, i64 noundef %260, i64 noundef %629, %struct.Found* noundef nonnull %219) #6
  br label %1239

651:                                              ; preds = %704, %638
  %652 = getelementptr inbounds %struct.Placed, %struct.Placed* %627, i64 0, i32 5
  %653 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %216, i32 1
  %654 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %216, i32 2
  %655 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %216, i32 3
  %656 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %216, i32 4
  br label %709

657:                                              ; preds = %704, %640
  %658 = phi i64 [ 0, %640 ], [ %707, %704 ]
  %659 = getelementptr inbounds i64, i64* %630, i64 %658
  %660 = load i64, i64* %659, align 8, !tbaa !22
  %661 = getelementptr inbounds double, double* %642, i64 %660
  %662 = load double, double* %661, align 8, !tbaa !26
  %663 = fcmp olt double %662, 0.000000e+00
  %664 = fadd double %662, 1.000000e+00
  %665 = select i1 %663, double 1.000000e+00, double %664
  %666 = getelementptr inbounds double, double* %215, i64 %658
  %667 = load double, double* %666, align 8, !tbaa !26
  %668 = fmul double %667, %665
  %669 = getelementptr inbounds i64, i64* %636, i64 %658
  %670 = bitcast i64* %669 to double*
  store double %668, double* %670, align 8, !tbaa !26
  %671 = icmp eq i64 %658, 0
  br i1 %671, label %704, label %672

672:                                              ; preds = %657
  %673 = fcmp ord double %668, 0.000000e+00
  br label %674

674:                                              ; preds = %701, %672
  %675 = phi i64 [ %658, %672 ], [ %677, %701 ]
  %676 = add nsw i64 %675, -1
  %677 = sdiv i64 %676, 2
  %678 = getelementptr inbounds i64, i64* %36, i64 %677
  %679 = load i64, i64* %678, align 8, !tbaa !22
  %680 = getelementptr inbounds i64, i64* %636, i64 %679
  %681 = bitcast i64* %680 to double*
  %682 = load double, double* %681, align 8, !tbaa !26
  %683 = fcmp ueq double %682, %668
  br i1 %683, label %686, label %684

684:                                              ; preds = %674
  %685 = fcmp ogt double %668, %682
  br label %699

686:                                              ; preds = %674
  %687 = load i64*, i64** %643, align 8, !tbaa !96
  %688 = getelementptr inbounds i64, i64* %630, i64 %679
  %689 = load i64, i64* %688, align 8, !tbaa !22
  %690 = getelementptr inbounds i64, i64* %687, i64 %689
  %691 = load i64, i64* %690, align 8, !tbaa !22
  %692 = load i64, i64* %659, align 8, !tbaa !22
  %693 = getelementptr inbounds i64, i64* %687, i64 %692
  %694 = load i64, i64* %693, align 8, !tbaa !22
  %695 = fcmp uno double %682, 0.000000e+00
  %696 = xor i1 %673, %695
  %697 = icmp slt i64 %694, %691
  %698 = select i1 %696, i1 %697, i1 %673
  br label %699

699:                                              ; preds = %686, %684
  %700 = phi i1 [ %685, %684 ], [ %698, %686 ]
  br i1 %700, label %701, label %704

701:                                              ; preds = %699
  %702 = getelementptr inbounds i64, i64* %36, i64 %675
  store i64 %679, i64* %702, align 8, !tbaa !22
  %703 = icmp sgt i64 %675, 2
  br i1 %703, label %674, label %704, !llvm.loop !97

704:                                              ; preds = %701, %699, %657
  %705 = phi i64 [ %658, %657 ], [ %677, %701 ], [ %675, %699 ]
  %706 = getelementptr inbounds i64, i64* %36, i64 %705
  store i64 %658, i64* %706, align 8, !tbaa !22
  %707 = add nuw nsw i64 %658, 1
  %708 = icmp eq i64 %707, %635
  br i1 %708, label %651, label %657, !llvm.loop !98

709:                                              ; preds = %792, %651
  %710 = phi i64 [ %635, %651 ], [ %716, %792 ]
  %711 = phi i64 [ 0, %651 ], [ %815, %792 ]
  %712 = load i64, i64* %259, align 8, !tbaa !73
  %713 = icmp slt i64 %711, %712
  br i1 %713, label %714, label %1239

714:                                              ; preds = %709
  %715 = load i64, i64* %36, align 8, !tbaa !22
  %716 = add nsw i64 %710, -1
  %717 = getelementptr inbounds i64, i64* %36, i64 %716
  %718 = load i64, i64* %717, align 8, !tbaa !22
  %719 = icmp sgt i64 %710, 2
  br i1 %719, label %720, label %792

720:                                              ; preds = %714
  %721 = load i64*, i64** %652, align 8, !tbaa !96
  %722 = getelementptr inbounds i64, i64* %636, i64 %718
  %723 = bitcast i64* %722 to double*
  %724 = load double, double* %723, align 8, !tbaa !26
  %725 = getelementptr inbounds i64, i64* %630, i64 %718
  %726 = fcmp uno double %724, 0.000000e+00
  br label %727

727:                                              ; preds = %787, %720
  %728 = phi i64 [ 1, %720 ], [ %790, %787 ]
  %729 = phi i64 [ 0, %720 ], [ %789, %787 ]
  %730 = phi i64 [ 0, %720 ], [ %765, %787 ]
  %731 = getelementptr inbounds i64, i64* %36, i64 %728
  %732 = load i64, i64* %731, align 8, !tbaa !22
  %733 = add i64 %729, 2
  %734 = icmp slt i64 %733, %716
  br i1 %734, label %735, label %738

735:                                              ; preds = %727
  %736 = getelementptr inbounds i64, i64* %36, i64 %733
  %737 = load i64, i64* %736, align 8, !tbaa !22
  br label %738

738:                                              ; preds = %735, %727
  %739 = phi i64 [ %737, %735 ], [ %732, %727 ]
  %740 = getelementptr inbounds i64, i64* %636, i64 %739
  %741 = bitcast i64* %740 to double*
  %742 = load double, double* %741, align 8, !tbaa !26
  %743 = getelementptr inbounds i64, i64* %636, i64 %732
  %744 = bitcast i64* %743 to double*
  %745 = load double, double* %744, align 8, !tbaa !26
  %746 = fcmp ueq double %745, %742
  br i1 %746, label %749, label %747

747:                                              ; preds = %738
  %748 = fcmp ogt double %742, %745
  br label %763

749:                                              ; preds = %738
  %750 = getelementptr inbounds i64, i64* %630, i64 %732
  %751 = load i64, i64* %750, align 8, !tbaa !22
  %752 = getelementptr inbounds i64, i64* %721, i64 %751
  %753 = load i64, i64* %752, align 8, !tbaa !22
  %754 = getelementptr inbounds i64, i64* %630, i64 %739
  %755 = load i64, i64* %754, align 8, !tbaa !22
  %756 = getelementptr inbounds i64, i64* %721, i64 %755
  %757 = load i64, i64* %756, align 8, !tbaa !22
  %758 = fcmp ord double %742, 0.000000e+00
  %759 = fcmp uno double %745, 0.000000e+00
  %760 = xor i1 %758, %759
  %761 = icmp slt i64 %757, %753
  %762 = select i1 %760, i1 %761, i1 %758
  br label %763

763:                                              ; preds = %749, %747
  %764 = phi i1 [ %748, %747 ], [ %762, %749 ]
  %765 = select i1 %764, i64 %733, i64 %728
  %766 = select i1 %764, i64 %739, i64 %732
  %767 = getelementptr inbounds i64, i64* %636, i64 %766
  %768 = bitcast i64* %767 to double*
  %769 = load double, double* %768, align 8, !tbaa !26
  %770 = fcmp ueq double %724, %769
  br i1 %770, label %773, label %771

771:                                              ; preds = %763
  %772 = fcmp ogt double %769, %724
  br label %785

773:                                              ; preds = %763
  %774 = load i64, i64* %725, align 8, !tbaa !22
  %775 = getelementptr inbounds i64, i64* %721, i64 %774
  %776 = load i64, i64* %775, align 8, !tbaa !22
  %777 = getelementptr inbounds i64, i64* %630, i64 %766
  %778 = load i64, i64* %777, align 8, !tbaa !22
  %779 = getelementptr inbounds i64, i64* %721, i64 %778
  %780 = load i64, i64* %779, align 8, !tbaa !22
  %781 = fcmp ord double %769, 0.000000e+00
  %782 = xor i1 %726, %781
  %783 = icmp slt i64 %780, %776
  %784 = select i1 %782, i1 %783, i1 %781
  br label %785

785:                                              ; preds = %773, %771
  %786 = phi i1 [ %772, %771 ], [ %784, %773 ]
  br i1 %786, label %787, label %792

787:                                              ; preds = %785
  %788 = getelementptr inbounds i64, i64* %36, i64 %730
  store i64 %766, i64* %788, align 8, !tbaa !22
  %789 = shl nsw i64 %765, 1
  %790 = or i64 %789, 1
  %791 = icmp slt i64 %790, %716
  br i1 %791, label %727, label %792, !llvm.loop !99

792:                                              ; preds = %787, %785, %714
  %793 = phi i64 [ 0, %714 ], [ %765, %787 ], [ %730, %785 ]
  %794 = getelementptr inbounds i64, i64* %36, i64 %793
  store i64 %718, i64* %794, align 8, !tbaa !22
  %795 = load i64*, i64** %652, align 8, !tbaa !96
  %796 = getelementptr inbounds i64, i64* %630, i64 %715
  %797 = load i64, i64* %796, align 8, !tbaa !22
  %798 = getelementptr inbounds i64, i64* %795, i64 %797
  %799 = load i64, i64* %798, align 8, !tbaa !22
  %800 = load i64*, i64** %653, align 8, !tbaa !66
  %801 = getelementptr inbounds i64, i64* %800, i64 %711
  store i64 %799, i64* %801, align 8, !tbaa !22
  %802 = getelementptr inbounds i64, i64* %636, i64 %715
  %803 = bitcast i64* %802 to double*
  %804 = load double, double* %803, align 8, !tbaa !26
  %805 = fptrunc double %804 to float
  %806 = load float*, float** %654, align 8, !tbaa !68
  %807 = getelementptr inbounds float, float* %806, i64 %711
  store float %805, float* %807, align 4, !tbaa !87
  %808 = getelementptr inbounds double, double* %633, i64 %715
  %809 = load double, double* %808, align 8, !tbaa !26
  %810 = fmul double %809, 1.000000e+03
  %811 = fptrunc double %810 to float
  %812 = load float*, float** %655, align 8, !tbaa !70
  %813 = getelementptr inbounds float, float* %812, i64 %711
  store float %811, float* %813, align 4, !tbaa !87
  %814 = load i64*, i64** %656, align 8, !tbaa !72
  %815 = add nuw nsw i64 %711, 1
  %816 = getelementptr inbounds i64, i64* %814, i64 %711
  store i64 0, i64* %816, align 8, !tbaa !22
  %817 = icmp eq i64 %716, 0
  br i1 %817, label %1239, label %709, !llvm.loop !100

818:                                              ; preds = %266
  %819 = getelementptr inbounds %struct.Step, %struct.Step* %217, i64 %216, i32 3
  %820 = load i64, i64* %819, align 8, !tbaa !91
  %821 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %216, i32 2
  %822 = load i64, i64* %821, align 8, !tbaa !56
  %823 = inttoptr i64 %822 to i64*
  %824 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %216, i32 3
  %825 = load i64, i64* %824, align 8, !tbaa !32
  %826 = inttoptr i64 %825 to float*
  %827 = getelementptr inbounds %struct.Step, %struct.Step* %217, i64 %216, i32 2
  %828 = load i64, i64* %827, align 8, !tbaa !74
  %829 = getelementptr inbounds i64, i64* %54, i64 %260
  %830 = bitcast i64* %829 to double*
  %831 = getelementptr inbounds i64, i64* %829, i64 %260
  %832 = bitcast i64* %831 to double*
  %833 = getelementptr inbounds i64, i64* %831, i64 %828
  %834 = getelementptr inbounds i64, i64* %833, i64 %828
  %835 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %820, i32 0
  %836 = load i64, i64* %835, align 8, !tbaa !43
  %837 = icmp sgt i64 %836, 0
  br i1 %837, label %838, label %855

838:                                              ; preds = %818
  %839 = getelementptr inbounds %struct.Step, %struct.Step* %217, i64 %216, i32 4, i64 0
  %840 = bitcast i8** %839 to %struct.Vectors**
  %841 = load %struct.Vectors*, %struct.Vectors** %840, align 8, !tbaa !59
  %842 = getelementptr inbounds %struct.Vectors, %struct.Vectors* %841, i64 0, i32 1
  %843 = load i64*, i64** %842, align 8, !tbaa !101
  %844 = getelementptr inbounds %struct.Vectors, %struct.Vectors* %841, i64 0, i32 0
  %845 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %820, i32 1
  %846 = load i64*, i64** %845, align 8, !tbaa !37
  %847 = getelementptr inbounds %struct.Vectors, %struct.Vectors* %841, i64 0, i32 3
  %848 = getelementptr inbounds %struct.Vectors, %struct.Vectors* %841, i64 0, i32 2
  %849 = icmp sgt i64 %828, 0
  %850 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %820, i32 2
  %851 = icmp slt i64 %828, 8
  %852 = srem i64 %828, 8
  %853 = sub nsw i64 %828, %852
  %854 = icmp sgt i64 %853, 8
  br label %861

855:                                              ; preds = %1010, %818
  %856 = phi i64 [ 0, %818 ], [ %1011, %1010 ]
  %857 = phi i64 [ %836, %818 ], [ %1013, %1010 ]
  %858 = icmp eq i64 %856, 0
  br i1 %858, label %1239, label %859

859:                                              ; preds = %855
  %860 = icmp sgt i64 %828, 0
  br i1 %860, label %1090, label %1015

861:                                              ; preds = %1010, %838
  %862 = phi i64 [ 0, %838 ], [ %1011, %1010 ]
  %863 = phi i64 [ 0, %838 ], [ %1012, %1010 ]
  %864 = load i64, i64* %844, align 8, !tbaa !103
  %865 = getelementptr inbounds i64, i64* %846, i64 %863
  %866 = load i64, i64* %865, align 8, !tbaa !22
  %867 = icmp sgt i64 %864, 0
  br i1 %867, label %868, label %880

868:                                              ; preds = %861, %868
  %869 = phi i64 [ %878, %868 ], [ 0, %861 ]
  %870 = phi i64 [ %877, %868 ], [ %864, %861 ]
  %871 = add nsw i64 %870, %869
  %872 = sdiv i64 %871, 2
  %873 = getelementptr inbounds i64, i64* %843, i64 %872
  %874 = load i64, i64* %873, align 8, !tbaa !22
  %875 = icmp slt i64 %874, %866
  %876 = add nsw i64 %872, 1
  %877 = select i1 %875, i64 %870, i64 %872
  %878 = select i1 %875, i64 %876, i64 %869
  %879 = icmp slt i64 %878, %877
  br i1 %879, label %868, label %880, !llvm.loop !104

880:                                              ; preds = %868, %861
  %881 = phi i64 [ 0, %861 ], [ %878, %868 ]
  %882 = icmp slt i64 %881, %864
  br i1 %882, label %883, label %888

883:                                              ; preds = %880
  %884 = getelementptr inbounds i64, i64* %843, i64 %881
  %885 = load i64, i64* %884, align 8, !tbaa !22
  %886 = icmp eq i64 %885, %866
  %887 = select i1 %886, i64 %881, i64 -1
  br label %888

888:                                              ; preds = %883, %880
  %889 = phi i64 [ -1, %880 ], [ %887, %883 ]
  %890 = icmp slt i64 %889, 0
  br i1 %890, label %1010, label %891

891:                                              ; preds = %888
  %892 = load float*, float** %847, align 8, !tbaa !105
  %893 = load i64*, i64** %848, align 8, !tbaa !106
  %894 = getelementptr inbounds i64, i64* %893, i64 %889
  %895 = load i64, i64* %894, align 8, !tbaa !22
  %896 = mul nsw i64 %895, %828
  %897 = getelementptr inbounds float, float* %892, i64 %896
  %898 = mul nsw i64 %862, %828
  %899 = getelementptr inbounds i64, i64* %834, i64 %898
  br i1 %849, label %900, label %904

900:                                              ; preds = %891
  %901 = load double*, double** %850, align 8, !tbaa !39
  %902 = getelementptr inbounds double, double* %901, i64 %863
  %903 = icmp eq i64 %862, 0
  br label %975

904:                                              ; preds = %987, %891
  br i1 %851, label %905, label %915

905:                                              ; preds = %904
  br i1 %849, label %906, label %970

906:                                              ; preds = %905, %906
  %907 = phi i64 [ %913, %906 ], [ 0, %905 ]
  %908 = phi double [ %912, %906 ], [ 0.000000e+00, %905 ]
  %909 = getelementptr inbounds i64, i64* %833, i64 %907
  %910 = bitcast i64* %909 to double*
  %911 = load double, double* %910, align 8, !tbaa !26
  %912 = fadd double %908, %911
  %913 = add nuw nsw i64 %907, 1
  %914 = icmp eq i64 %913, %828
  br i1 %914, label %970, label %906, !llvm.loop !107

915:                                              ; preds = %904
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %55) #8
  br label %917

916:                                              ; preds = %917
  br i1 %854, label %925, label %941

917:                                              ; preds = %917, %915
  %918 = phi i64 [ 0, %915 ], [ %923, %917 ]
  %919 = getelementptr inbounds i64, i64* %833, i64 %918
  %920 = bitcast i64* %919 to double*
  %921 = load double, double* %920, align 8, !tbaa !26
  %922 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 %918
  store double %921, double* %922, align 8, !tbaa !26
  %923 = add nuw nsw i64 %918, 1
  %924 = icmp eq i64 %923, 8
  br i1 %924, label %916, label %917, !llvm.loop !108

925:                                              ; preds = %916, %927
  %926 = phi i64 [ %928, %927 ], [ 8, %916 ]
  br label %930

927:                                              ; preds = %930
  %928 = add nuw nsw i64 %926, 8
  %929 = icmp slt i64 %928, %853
  br i1 %929, label %925, label %941, !llvm.loop !109

930:                                              ; preds = %930, %925
  %931 = phi i64 [ 0, %925 ], [ %939, %930 ]
  %932 = add nuw nsw i64 %931, %926
  %933 = getelementptr inbounds i64, i64* %833, i64 %932
  %934 = bitcast i64* %933 to double*
  %935 = load double, double* %934, align 8, !tbaa !26
  %936 = getelementptr inbounds [8 x double], [8 x double]* %5, i64 0, i64 %931
  %937 = load double, double* %936, align 8, !tbaa !26
  %938 = fadd double %935, %937
  store double %938, double* %936, align 8, !tbaa !26
  %939 = add nuw nsw i64 %931, 1
  %940 = icmp eq i64 %939, 8
  br i1 %940, label %927, label %930, !llvm.loop !110

941:                                              ; preds = %927, %916
  %942 = phi i64 [ 8, %916 ], [ %928, %927 ]
  %943 = load double, double* %56, align 16, !tbaa !26
  %944 = load double, double* %57, align 8, !tbaa !26
  %945 = fadd double %943, %944
  %946 = load double, double* %58, align 16, !tbaa !26
  %947 = load double, double* %59, align 8, !tbaa !26
  %948 = fadd double %946, %947
  %949 = fadd double %945, %948
  %950 = load double, double* %60, align 16, !tbaa !26
  %951 = load double, double* %61, align 8, !tbaa !26
  %952 = fadd double %950, %951
  %953 = load double, double* %62, align 16, !tbaa !26
  %954 = load double, double* %63, align 8, !tbaa !26
  %955 = fadd double %953, %954
  %956 = fadd double %952, %955
  %957 = fadd double %949, %956
  %958 = icmp slt i64 %942, %828
  br i1 %958, label %959, label %968

959:                                              ; preds = %941, %959
  %960 = phi i64 [ %966, %959 ], [ %942, %941 ]
  %961 = phi double [ %965, %959 ], [ %957, %941 ]
  %962 = getelementptr inbounds i64, i64* %833, i64 %960
  %963 = bitcast i64* %962 to double*
  %964 = load double, double* %963, align 8, !tbaa !26
  %965 = fadd double %961, %964
  %966 = add nuw nsw i64 %960, 1
  %967 = icmp eq i64 %966, %828
  br i1 %967, label %968, label %959, !llvm.loop !111

968:                                              ; preds = %959, %941
  %969 = phi double [ %957, %941 ], [ %965, %959 ]
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %55) #8
  br label %970

970:                                              ; preds = %906, %968, %905
  %971 = phi double [ %969, %968 ], [ 0.000000e+00, %905 ], [ %912, %906 ]
  %972 = tail call double @llvm.sqrt.f64(double %971)
  %973 = fcmp une double %972, 0.000000e+00
  %974 = select i1 %849, i1 %973, i1 false
  br i1 %974, label %1001, label %998

975:                                              ; preds = %987, %900
  %976 = phi i64 [ 0, %900 ], [ %996, %987 ]
  %977 = getelementptr inbounds float, float* %897, i64 %976
  %978 = load float, float* %977, align 4, !tbaa !87
  %979 = fpext float %978 to double
  %980 = load double, double* %902, align 8, !tbaa !26
  %981 = fmul double %980, %979
  br i1 %903, label %987, label %982

982:                                              ; preds = %975
  %983 = getelementptr inbounds i64, i64* %831, i64 %976
  %984 = bitcast i64* %983 to double*
  %985 = load double, double* %984, align 8, !tbaa !26
  %986 = fadd double %981, %985
  br label %987

987:                                              ; preds = %982, %975
  %988 = phi double [ %986, %982 ], [ %981, %975 ]
  %989 = getelementptr inbounds i64, i64* %831, i64 %976
  %990 = bitcast i64* %989 to double*
  store double %988, double* %990, align 8, !tbaa !26
  %991 = getelementptr inbounds i64, i64* %899, i64 %976
  %992 = bitcast i64* %991 to double*
  store double %979, double* %992, align 8, !tbaa !26
  %993 = fmul double %979, %979
  %994 = getelementptr inbounds i64, i64* %833, i64 %976
  %995 = bitcast i64* %994 to double*
  store double %993, double* %995, align 8, !tbaa !26
  %996 = add nuw nsw i64 %976, 1
  %997 = icmp eq i64 %996, %828
  br i1 %997, label %904, label %975, !llvm.loop !112

998:                                              ; preds = %1001, %970
  %999 = add nsw i64 %862, 1
  %1000 = getelementptr inbounds i64, i64* %36, i64 %862
  store i64 %863, i64* %1000, align 8, !tbaa !22
  br label %1010

1001:                                             ; preds = %970, %1001
  %1002 = phi i64 [ %1007, %1001 ], [ 0, %970 ]
  %1003 = getelementptr inbounds i64, i64* %899, i64 %1002
  %1004 = bitcast i64* %1003 to double*
  %1005 = load double, double* %1004, align 8, !tbaa !26
  %1006 = fdiv double %1005, %972
  store double %1006, double* %1004, align 8, !tbaa !26
  %1007 = add nuw nsw i64 %1002, 1
  %1008 = icmp slt i64 %1007, %828
  %1009 = select i1 %1008, i1 %973, i1 false
  br i1 %1009, label %1001, label %998, !llvm.loop !113

1010:                                             ; preds = %998, %888
  %1011 = phi i64 [ %999, %998 ], [ %862, %888 ]
  %1012 = add nuw nsw i64 %863, 1
  %1013 = load i64, i64* %835, align 8, !tbaa !43
  %1014 = icmp slt i64 %1012, %1013
  br i1 %1014, label %861, label %855, !llvm.loop !114

1015:                                             ; preds = %1090, %859
  %1016 = icmp slt i64 %828, 8
  br i1 %1016, label %1017, label %1027

1017:                                             ; preds = %1015
  br i1 %860, label %1018, label %1085

1018:                                             ; preds = %1017, %1018
  %1019 = phi i64 [ %1025, %1018 ], [ 0, %1017 ]
  %1020 = phi double [ %1024, %1018 ], [ 0.000000e+00, %1017 ]
  %1021 = getelementptr inbounds i64, i64* %833, i64 %1019
  %1022 = bitcast i64* %1021 to double*
  %1023 = load double, double* %1022, align 8, !tbaa !26
  %1024 = fadd double %1020, %1023
  %1025 = add nuw nsw i64 %1019, 1
  %1026 = icmp eq i64 %1025, %828
  br i1 %1026, label %1085, label %1018, !llvm.loop !107

1027:                                             ; preds = %1015
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %64) #8
  br label %1032

1028:                                             ; preds = %1032
  %1029 = srem i64 %828, 8
  %1030 = sub nsw i64 %828, %1029
  %1031 = icmp sgt i64 %1030, 8
  br i1 %1031, label %1040, label %1056

1032:                                             ; preds = %1032, %1027
  %1033 = phi i64 [ 0, %1027 ], [ %1038, %1032 ]
  %1034 = getelementptr inbounds i64, i64* %833, i64 %1033
  %1035 = bitcast i64* %1034 to double*
  %1036 = load double, double* %1035, align 8, !tbaa !26
  %1037 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 %1033
  store double %1036, double* %1037, align 8, !tbaa !26
  %1038 = add nuw nsw i64 %1033, 1
  %1039 = icmp eq i64 %1038, 8
  br i1 %1039, label %1028, label %1032, !llvm.loop !108

1040:                                             ; preds = %1028, %1042
  %1041 = phi i64 [ %1043, %1042 ], [ 8, %1028 ]
  br label %1045

1042:                                             ; preds = %1045
  %1043 = add nuw nsw i64 %1041, 8
  %1044 = icmp slt i64 %1043, %1030
  br i1 %1044, label %1040, label %1056, !llvm.loop !109

1045:                                             ; preds = %1045, %1040
  %1046 = phi i64 [ 0, %1040 ], [ %1054, %1045 ]
  %1047 = add nuw nsw i64 %1046, %1041
  %1048 = getelementptr inbounds i64, i64* %833, i64 %1047
  %1049 = bitcast i64* %1048 to double*
  %1050 = load double, double* %1049, align 8, !tbaa !26
  %1051 = getelementptr inbounds [8 x double], [8 x double]* %4, i64 0, i64 %1046
  %1052 = load double, double* %1051, align 8, !tbaa !26
  %1053 = fadd double %1050, %1052
  store double %1053, double* %1051, align 8, !tbaa !26
  %1054 = add nuw nsw i64 %1046, 1
  %1055 = icmp eq i64 %1054, 8
  br i1 %1055, label %1042, label %1045, !llvm.loop !110

1056:                                             ; preds = %1042, %1028
  %1057 = phi i64 [ 8, %1028 ], [ %1043, %1042 ]
  %1058 = load double, double* %65, align 16, !tbaa !26
  %1059 = load double, double* %66, align 8, !tbaa !26
  %1060 = fadd double %1058, %1059
  %1061 = load double, double* %67, align 16, !tbaa !26
  %1062 = load double, double* %68, align 8, !tbaa !26
  %1063 = fadd double %1061, %1062
  %1064 = fadd double %1060, %1063
  %1065 = load double, double* %69, align 16, !tbaa !26
  %1066 = load double, double* %70, align 8, !tbaa !26
  %1067 = fadd double %1065, %1066
  %1068 = load double, double* %71, align 16, !tbaa !26
  %1069 = load double, double* %72, align 8, !tbaa !26
  %1070 = fadd double %1068, %1069
  %1071 = fadd double %1067, %1070
  %1072 = fadd double %1064, %1071
  %1073 = icmp slt i64 %1057, %828
  br i1 %1073, label %1074, label %1083

1074:                                             ; preds = %1056, %1074
  %1075 = phi i64 [ %1081, %1074 ], [ %1057, %1056 ]
  %1076 = phi double [ %1080, %1074 ], [ %1072, %1056 ]
  %1077 = getelementptr inbounds i64, i64* %833, i64 %1075
  %1078 = bitcast i64* %1077 to double*
  %1079 = load double, double* %1078, align 8, !tbaa !26
  %1080 = fadd double %1076, %1079
  %1081 = add nuw nsw i64 %1075, 1
  %1082 = icmp eq i64 %1081, %828
  br i1 %1082, label %1083, label %1074, !llvm.loop !111

1083:                                             ; preds = %1074, %1056
  %1084 = phi double [ %1072, %1056 ], [ %1080, %1074 ]
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %64) #8
  br label %1085

1085:                                             ; preds = %1018, %1083, %1017
  %1086 = phi double [ %1084, %1083 ], [ 0.000000e+00, %1017 ], [ %1024, %1018 ]
  %1087 = tail call double @llvm.sqrt.f64(double %1086)
  %1088 = fcmp ogt double %1087, 0.000000e+00
  %1089 = select i1 %860, i1 %1088, i1 false
  br i1 %1089, label %1123, label %1100

1090:                                             ; preds = %859, %1090
  %1091 = phi i64 [ %1098, %1090 ], [ 0, %859 ]
  %1092 = getelementptr inbounds i64, i64* %831, i64 %1091
  %1093 = bitcast i64* %1092 to double*
  %1094 = load double, double* %1093, align 8, !tbaa !26
  %1095 = fmul double %1094, %1094
  %1096 = getelementptr inbounds i64, i64* %833, i64 %1091
  %1097 = bitcast i64* %1096 to double*
  store double %1095, double* %1097, align 8, !tbaa !26
  %1098 = add nuw nsw i64 %1091, 1
  %1099 = icmp eq i64 %1098, %828
  br i1 %1099, label %1015, label %1090, !llvm.loop !115

1100:                                             ; preds = %1123, %1085
  %1101 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %216, i32 1
  %1102 = load i64, i64* %1101, align 8, !tbaa !33
  %1103 = getelementptr inbounds %struct.Triggers, %struct.Triggers* %13, i64 %820, i32 1
  %1104 = load i64*, i64** %1103, align 8, !tbaa !37
  %1105 = load i64, i64* %259, align 8, !tbaa !73
  %1106 = tail call i64 @llvm.smin.i64(i64 %1105, i64 %1102)
  %1107 = tail call i64 @best_products(i64 noundef %1102, i64 noundef %828, float* noundef %826, double* noundef nonnull %832, i64* noundef %823, i64 noundef %857, i64* noundef %1104, i64 noundef %1106, i64* noundef nonnull %54, double* noundef nonnull %830) #7
  %1108 = icmp sgt i64 %1107, 0
  br i1 %1108, label %1109, label %1239

1109:                                             ; preds = %1100
  %1110 = icmp sgt i64 %856, 0
  %1111 = srem i64 %828, 8
  %1112 = sub nsw i64 %828, %1111
  %1113 = icmp sgt i64 %1112, 8
  %1114 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %216, i32 1
  %1115 = load i64*, i64** %1114, align 8, !tbaa !66
  %1116 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %216, i32 3
  %1117 = load float*, float** %1116, align 8, !tbaa !70
  %1118 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %216, i32 2
  %1119 = load float*, float** %1118, align 8, !tbaa !68
  %1120 = load i64*, i64** %1103, align 8, !tbaa !37
  %1121 = getelementptr inbounds %struct.Found, %struct.Found* %11, i64 %216, i32 4
  %1122 = load i64*, i64** %1121, align 8, !tbaa !72
  br label %1132

1123:                                             ; preds = %1085, %1123
  %1124 = phi i64 [ %1129, %1123 ], [ 0, %1085 ]
  %1125 = getelementptr inbounds i64, i64* %831, i64 %1124
  %1126 = bitcast i64* %1125 to double*
  %1127 = load double, double* %1126, align 8, !tbaa !26
  %1128 = fdiv double %1127, %1087
  store double %1128, double* %1126, align 8, !tbaa !26
  %1129 = add nuw nsw i64 %1124, 1
  %1130 = icmp slt i64 %1129, %828
  %1131 = select i1 %1130, i1 %1088, i1 false
  br i1 %1131, label %1123, label %1100, !llvm.loop !116

1132:                                             ; preds = %1140, %1109
  %1133 = phi i64 [ 0, %1109 ], [ %1156, %1140 ]
  %1134 = getelementptr inbounds i64, i64* %54, i64 %1133
  %1135 = load i64, i64* %1134, align 8, !tbaa !22
  %1136 = mul nsw i64 %1135, %828
  %1137 = getelementptr inbounds float, float* %826, i64 %1136
  br i1 %1110, label %1138, label %1140

1138:                                             ; preds = %1132
  %1139 = bitcast float* %1137 to <8 x float>*
  br label %1158

1140:                                             ; preds = %1230, %1132
  %1141 = phi i64 [ 0, %1132 ], [ %1235, %1230 ]
  %1142 = getelementptr inbounds i64, i64* %823, i64 %1135
  %1143 = load i64, i64* %1142, align 8, !tbaa !22
  %1144 = getelementptr inbounds i64, i64* %1115, i64 %1133
  store i64 %1143, i64* %1144, align 8, !tbaa !22
  %1145 = getelementptr inbounds i64, i64* %829, i64 %1133
  %1146 = bitcast i64* %1145 to double*
  %1147 = load double, double* %1146, align 8, !tbaa !26
  %1148 = fptrunc double %1147 to float
  %1149 = getelementptr inbounds float, float* %1117, i64 %1133
  store float %1148, float* %1149, align 4, !tbaa !87
  %1150 = getelementptr inbounds float, float* %1119, i64 %1133
  store float %1148, float* %1150, align 4, !tbaa !87
  %1151 = getelementptr inbounds i64, i64* %36, i64 %1141
  %1152 = load i64, i64* %1151, align 8, !tbaa !22
  %1153 = getelementptr inbounds i64, i64* %1120, i64 %1152
  %1154 = load i64, i64* %1153, align 8, !tbaa !22
  %1155 = getelementptr inbounds i64, i64* %1122, i64 %1133
  store i64 %1154, i64* %1155, align 8, !tbaa !22
  %1156 = add nuw nsw i64 %1133, 1
  %1157 = icmp eq i64 %1156, %1107
  br i1 %1157, label %1239, label %1132, !llvm.loop !117

1158:                                             ; preds = %1230, %1138
  %1159 = phi i64 [ 0, %1138 ], [ %1237, %1230 ]
  %1160 = phi double [ 0.000000e+00, %1138 ], [ %1236, %1230 ]
  %1161 = phi i64 [ 0, %1138 ], [ %1235, %1230 ]
  %1162 = mul nsw i64 %1159, %828
  %1163 = getelementptr inbounds i64, i64* %834, i64 %1162
  br i1 %1016, label %1164, label %1178

1164:                                             ; preds = %1158
  br i1 %860, label %1165, label %1230

1165:                                             ; preds = %1164, %1165
  %1166 = phi i64 [ %1176, %1165 ], [ 0, %1164 ]
  %1167 = phi double [ %1175, %1165 ], [ 0.000000e+00, %1164 ]
  %1168 = getelementptr inbounds float, float* %1137, i64 %1166
  %1169 = load float, float* %1168, align 4, !tbaa !87
  %1170 = fpext float %1169 to double
  %1171 = getelementptr inbounds i64, i64* %1163, i64 %1166
  %1172 = bitcast i64* %1171 to double*
  %1173 = load double, double* %1172, align 8, !tbaa !26
  %1174 = fmul double %1173, %1170
  %1175 = fadd double %1167, %1174
  %1176 = add nuw nsw i64 %1166, 1
  %1177 = icmp eq i64 %1176, %828
  br i1 %1177, label %1230, label %1165, !llvm.loop !118

1178:                                             ; preds = %1158
  %1179 = load <8 x float>, <8 x float>* %1139, align 4, !tbaa !48
  %1180 = fpext <8 x float> %1179 to <8 x double>
  %1181 = bitcast i64* %1163 to <8 x double>*
  %1182 = load <8 x double>, <8 x double>* %1181, align 8, !tbaa !48
  %1183 = fmul <8 x double> %1182, %1180
  br i1 %1113, label %1184, label %1198

1184:                                             ; preds = %1178, %1184
  %1185 = phi i64 [ %1196, %1184 ], [ 8, %1178 ]
  %1186 = phi <8 x double> [ %1195, %1184 ], [ %1183, %1178 ]
  %1187 = getelementptr inbounds float, float* %1137, i64 %1185
  %1188 = bitcast float* %1187 to <8 x float>*
  %1189 = load <8 x float>, <8 x float>* %1188, align 4, !tbaa !48
  %1190 = fpext <8 x float> %1189 to <8 x double>
  %1191 = getelementptr inbounds i64, i64* %1163, i64 %1185
  %1192 = bitcast i64* %1191 to <8 x double>*
  %1193 = load <8 x double>, <8 x double>* %1192, align 8, !tbaa !48
  %1194 = fmul <8 x double> %1193, %1190
  %1195 = fadd <8 x double> %1186, %1194
  %1196 = add nuw nsw i64 %1185, 8
  %1197 = icmp slt i64 %1196, %1112
  br i1 %1197, label %1184, label %1198, !llvm.loop !119

1198:                                             ; preds = %1184, %1178
  %1199 = phi <8 x double> [ %1183, %1178 ], [ %1195, %1184 ]
  %1200 = phi i64 [ 8, %1178 ], [ %1196, %1184 ]
  %1201 = extractelement <8 x double> %1199, i64 0
  %1202 = extractelement <8 x double> %1199, i64 1
  %1203 = fadd double %1201, %1202
  %1204 = extractelement <8 x double> %1199, i64 2
  %1205 = extractelement <8 x double> %1199, i64 3
  %1206 = fadd double %1204, %1205
  %1207 = fadd double %1203, %1206
  %1208 = extractelement <8 x double> %1199, i64 4
  %1209 = extractelement <8 x double> %1199, i64 5
  %1210 = fadd double %1208, %1209
  %1211 = extractelement <8 x double> %1199, i64 6
  %1212 = extractelement <8 x double> %1199, i64 7
  %1213 = fadd double %1211, %1212
  %1214 = fadd double %1210, %1213
  %1215 = fadd double %1207, %1214
  %1216 = icmp slt i64 %1200, %828
  br i1 %1216, label %1217, label %1230

1217:                                             ; preds = %1198, %1217
  %1218 = phi i64 [ %1228, %1217 ], [ %1200, %1198 ]
  %1219 = phi double [ %1227, %1217 ], [ %1215, %1198 ]
  %1220 = getelementptr inbounds float, float* %1137, i64 %1218
  %1221 = load float, float* %1220, align 4, !tbaa !87
  %1222 = fpext float %1221 to double
  %1223 = getelementptr inbounds i64, i64* %1163, i64 %1218
  %1224 = bitcast i64* %1223 to double*
  %1225 = load double, double* %1224, align 8, !tbaa !26
  %1226 = fmul double %1225, %1222
  %1227 = fadd double %1219, %1226
  %1228 = add nuw nsw i64 %1218, 1
  %1229 = icmp eq i64 %1228, %828
  br i1 %1229, label %1230, label %1217, !llvm.loop !120

1230:                                             ; preds = %1217, %1165, %1198, %1164
  %1231 = phi double [ 0.000000e+00, %1164 ], [ %1215, %1198 ], [ %1175, %1165 ], [ %1227, %1217 ]
  %1232 = icmp eq i64 %1159, 0
  %1233 = fcmp ogt double %1231, %1160
  %1234 = select i1 %1232, i1 true, i1 %1233
  %1235 = select i1 %1234, i64 %1159, i64 %1161
  %1236 = select i1 %1234, double %1231, double %1160
  %1237 = add nuw nsw i64 %1159, 1
  %1238 = icmp eq i64 %1237, %856
  br i1 %1238, label %1140, label %1158, !llvm.loop !121

1239:                                             ; preds = %792, %709, %520, %445, %418, %1140, %1100, %855, %646, %644, %620, %601, %569, %545, %525, %422, %333, %269, %294, %266, %246
  %1240 = phi i64 [ 0, %266 ], [ %307, %294 ], [ %274, %269 ], [ 0, %246 ], [ 0, %333 ], [ 0, %422 ], [ %552, %545 ], [ 0, %525 ], [ 0, %569 ], [ %623, %620 ], [ 0, %601 ], [ %650, %646 ], [ 0, %644 ], [ 0, %855 ], [ %1107, %1100 ], [ %1107, %1140 ], [ %419, %418 ], [ %447, %445 ], [ %521, %520 ], [ %711, %709 ], [ %635, %792 ]
  %1241 = icmp slt i64 %1240, 0
  br i1 %1241, label %1255, label %1242

1242:                                             ; preds = %1239
  %1243 = getelementptr inbounds %struct.Step, %struct.Step* %218, i64 0, i32 0
  %1244 = load i64, i64* %1243, align 8, !tbaa !28
  %1245 = icmp eq i64 %1244, 8
  br i1 %1245, label %1246, label %1250

1246:                                             ; preds = %1242
  %1247 = getelementptr inbounds %struct.Turn, %struct.Turn* %2, i64 %216, i32 1
  %1248 = load i64, i64* %1247, align 8, !tbaa !33
  %1249 = getelementptr inbounds double, double* %215, i64 %1248
  br label %1250

1250:                                             ; preds = %1246, %1242
  %1251 = phi double* [ %1249, %1246 ], [ %215, %1242 ]
  %1252 = load i64*, i64** %73, align 8, !tbaa !64
  %1253 = getelementptr inbounds i64, i64* %1252, i64 %216
  store i64 %1240, i64* %1253, align 8, !tbaa !22
  %1254 = getelementptr inbounds %struct.Found, %struct.Found* %219, i64 0, i32 0
  store i64 %1240, i64* %1254, align 8, !tbaa !122
  br label %1255

1255:                                             ; preds = %1250, %1239, %226
  %1256 = phi i32 [ 7, %226 ], [ 0, %1250 ], [ 1, %1239 ]
  %1257 = phi double* [ %215, %226 ], [ %1251, %1250 ], [ %215, %1239 ]
  %1258 = phi i64 [ %214, %226 ], [ %261, %1250 ], [ %261, %1239 ]
  switch i32 %1256, label %1262 [
    i32 0, label %1259
    i32 7, label %1259
  ]

1259:                                             ; preds = %1255, %1255
  %1260 = add nuw nsw i64 %216, 1
  %1261 = icmp eq i64 %1260, %7
  br i1 %1261, label %1262, label %213, !llvm.loop !123

1262:                                             ; preds = %1255, %1259, %35
  %1263 = phi i32 [ 5, %35 ], [ %1256, %1255 ], [ 5, %1259 ]
  %1264 = icmp eq i32 %1263, 5
  br i1 %1264, label %1265, label %1285

1265:                                             ; preds = %1262
  %1266 = getelementptr inbounds %struct.Program, %struct.Program* %0, i64 0, i32 4
  %1267 = load %struct.Items*, %struct.Items** %1266, align 8, !tbaa !76
  %1268 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 11
  %1269 = load i64, i64* %1268, align 8, !tbaa !124
  %1270 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 12
  %1271 = load i64, i64* %1270, align 8, !tbaa !125
  %1272 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 13
  %1273 = load i64*, i64** %1272, align 8, !tbaa !126
  %1274 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 14
  %1275 = load i64*, i64** %1274, align 8, !tbaa !127
  %1276 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 17
  %1277 = load float*, float** %1276, align 8, !tbaa !128
  %1278 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 15
  %1279 = load i64*, i64** %1278, align 8, !tbaa !129
  %1280 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 16
  %1281 = load i64*, i64** %1280, align 8, !tbaa !130
  %1282 = getelementptr inbounds %struct.Request, %struct.Request* %1, i64 0, i32 18
  %1283 = load float*, float** %1282, align 8, !tbaa !131
  %1284 = tail call i64 @merge(i64 noundef %7, %struct.Found* noundef %11, i64* noundef %9, %struct.Items* noundef %1267, i64 noundef %1269, i64 noundef %1271, i64* noundef %36, i64* noundef %1273, i64* noundef %1275, float* noundef %1277, i64* noundef %1279, i64* noundef %1281, float* noundef %1283) #7
  br label %1285

1285:                                             ; preds = %1262, %1265
  %1286 = phi i64 [ %1284, %1265 ], [ -1, %1262 ]
  ret i64 %1286
}

; Function Attrs: nofree norecurse nosync nounwind
define internal fastcc i64 @first_of(%struct.List* nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, %struct.Found* nocapture noundef readonly %4) unnamed_addr #0 {
  %6 = getelementptr inbounds %struct.List, %struct.List* %0, i64 0, i32 1
  %7 = load i64*, i64** %6, align 8, !tbaa !132
  %8 = getelementptr inbounds %struct.List, %struct.List* %0, i64 0, i32 0
  %9 = load i64, i64* %8, align 8, !tbaa !134
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
  %36 = load i64*, i64** %35, align 8, !tbaa !135
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
  %47 = load i64*, i64** %46, align 8, !tbaa !136
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
  %68 = load i64*, i64** %56, align 8, !tbaa !136
  %69 = getelementptr inbounds i64, i64* %68, i64 %65
  %70 = load i64, i64* %69, align 8, !tbaa !22
  %71 = icmp eq i64 %70, 0
  br i1 %71, label %91, label %72

72:                                               ; preds = %67, %64
  %73 = load i64*, i64** %57, align 8, !tbaa !136
  %74 = getelementptr inbounds i64, i64* %73, i64 %65
  %75 = load i64, i64* %74, align 8, !tbaa !22
  %76 = load i64*, i64** %58, align 8, !tbaa !66
  %77 = getelementptr inbounds i64, i64* %76, i64 %66
  store i64 %75, i64* %77, align 8, !tbaa !22
  %78 = load float*, float** %59, align 8, !tbaa !137
  %79 = getelementptr inbounds float, float* %78, i64 %65
  %80 = load float, float* %79, align 4, !tbaa !87
  %81 = load float*, float** %60, align 8, !tbaa !68
  %82 = getelementptr inbounds float, float* %81, i64 %66
  store float %80, float* %82, align 4, !tbaa !87
  %83 = load float*, float** %61, align 8, !tbaa !138
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
  br i1 %94, label %95, label %64, !llvm.loop !139

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

attributes #0 = { nofree norecurse nosync nounwind "no-jump-tables"="true" }
attributes #1 = { argmemonly mustprogress nocallback nofree nosync nounwind willreturn }
attributes #2 = { nounwind "no-jump-tables"="true" }
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
!120 = distinct !{!120, !20, !21}
!121 = distinct !{!121, !20, !21}
!122 = !{!10, !6, i64 0}
!123 = distinct !{!123, !20, !21}
!124 = !{!5, !6, i64 120}
!125 = !{!5, !6, i64 128}
!126 = !{!5, !9, i64 136}
!127 = !{!5, !9, i64 144}
!128 = !{!5, !9, i64 168}
!129 = !{!5, !9, i64 152}
!130 = !{!5, !9, i64 160}
!131 = !{!5, !9, i64 176}
!132 = !{!133, !9, i64 8}
!133 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40}
!134 = !{!133, !6, i64 0}
!135 = !{!133, !9, i64 16}
!136 = !{!133, !9, i64 24}
!137 = !{!133, !9, i64 32}
!138 = !{!133, !9, i64 40}
!139 = distinct !{!139, !20, !21}
