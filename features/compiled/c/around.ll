; translated from around.c, SHA-256 e765fc6a86304ef3a6c2e5c8b731e7430edc14f24786030465e86ffd6ec49c2b

%struct.Placed = type { i64, double*, i32*, i8*, double*, i64*, double*, double*, double*, double* }
%struct.Search = type { %struct.Placed*, double*, i64, i64, double*, i64* }

; Function Attrs: argmemonly nofree nosync nounwind
define dso_local void @plant(i64 noundef %0, double* noundef %1, i32* noundef %2, i8* noundef %3, double* noundef %4) local_unnamed_addr #0 {
  tail call fastcc void @plant_node(double* noundef %1, i32* noundef %2, i8* noundef %3, double* noundef %4, i64 noundef 0, i64 noundef 0, i64 noundef %0) #6
  ret void
}

; Function Attrs: argmemonly nofree nosync nounwind
define internal fastcc void @plant_node(double* noundef %0, i32* noundef %1, i8* noundef %2, double* noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6) unnamed_addr #0 {
  br label %8

8:                                                ; preds = %106, %7
  %9 = phi i64 [ %4, %7 ], [ %119, %106 ]
  %10 = phi i64 [ %5, %7 ], [ %22, %106 ]
  %11 = sub nsw i64 %6, %10
  %12 = icmp slt i64 %11, 17
  br i1 %12, label %153, label %13

13:                                               ; preds = %8
  %14 = add nsw i64 %6, %10
  %15 = getelementptr inbounds i32, i32* %1, i64 %10
  %16 = load i32, i32* %15, align 4, !tbaa !4
  %17 = sext i32 %16 to i64
  %18 = mul nsw i64 %17, 3
  %19 = add nsw i64 %10, 1
  %20 = icmp slt i64 %19, %6
  br label %120

21:                                               ; preds = %127
  %22 = sdiv i64 %14, 2
  %23 = getelementptr inbounds double, double* %0, i64 %132
  %24 = add nsw i64 %6, -1
  br label %25

25:                                               ; preds = %102, %21
  %26 = phi i64 [ %24, %21 ], [ %103, %102 ]
  %27 = phi i64 [ %10, %21 ], [ %104, %102 ]
  %28 = icmp slt i64 %27, %26
  br i1 %28, label %29, label %106

29:                                               ; preds = %25
  %30 = getelementptr inbounds i32, i32* %1, i64 %27
  %31 = load i32, i32* %30, align 4, !tbaa !4
  %32 = sext i32 %31 to i64
  %33 = mul nsw i64 %32, 3
  %34 = getelementptr inbounds double, double* %23, i64 %33
  %35 = load double, double* %34, align 8, !tbaa !8
  %36 = add nsw i64 %27, %26
  %37 = sdiv i64 %36, 2
  %38 = getelementptr inbounds i32, i32* %1, i64 %37
  %39 = load i32, i32* %38, align 4, !tbaa !4
  %40 = sext i32 %39 to i64
  %41 = mul nsw i64 %40, 3
  %42 = getelementptr inbounds double, double* %23, i64 %41
  %43 = load double, double* %42, align 8, !tbaa !8
  %44 = getelementptr inbounds i32, i32* %1, i64 %26
  %45 = load i32, i32* %44, align 4, !tbaa !4
  %46 = sext i32 %45 to i64
  %47 = mul nsw i64 %46, 3
  %48 = getelementptr inbounds double, double* %23, i64 %47
  %49 = load double, double* %48, align 8, !tbaa !8
  %50 = fcmp olt double %35, %43
  br i1 %50, label %51, label %56

51:                                               ; preds = %29
  %52 = fcmp olt double %43, %49
  br i1 %52, label %61, label %53

53:                                               ; preds = %51
  %54 = fcmp olt double %35, %49
  %55 = select i1 %54, double %49, double %35
  br label %61

56:                                               ; preds = %29
  %57 = fcmp olt double %35, %49
  br i1 %57, label %61, label %58

58:                                               ; preds = %56
  %59 = fcmp olt double %43, %49
  %60 = select i1 %59, double %49, double %43
  br label %61

61:                                               ; preds = %58, %56, %53, %51
  %62 = phi double [ %55, %53 ], [ %60, %58 ], [ %43, %51 ], [ %35, %56 ]
  %63 = icmp sgt i64 %27, %26
  br i1 %63, label %93, label %64

64:                                               ; preds = %61, %89
  %65 = phi i64 [ %86, %89 ], [ %26, %61 ]
  %66 = phi i64 [ %76, %89 ], [ %27, %61 ]
  br label %67

67:                                               ; preds = %67, %64
  %68 = phi i64 [ %76, %67 ], [ %66, %64 ]
  %69 = getelementptr inbounds i32, i32* %1, i64 %68
  %70 = load i32, i32* %69, align 4, !tbaa !4
  %71 = sext i32 %70 to i64
  %72 = mul nsw i64 %71, 3
  %73 = getelementptr inbounds double, double* %23, i64 %72
  %74 = load double, double* %73, align 8, !tbaa !8
  %75 = fcmp olt double %74, %62
  %76 = add nsw i64 %68, 1
  br i1 %75, label %67, label %77, !llvm.loop !10

77:                                               ; preds = %67, %77
  %78 = phi i64 [ %86, %77 ], [ %65, %67 ]
  %79 = getelementptr inbounds i32, i32* %1, i64 %78
  %80 = load i32, i32* %79, align 4, !tbaa !4
  %81 = sext i32 %80 to i64
  %82 = mul nsw i64 %81, 3
  %83 = getelementptr inbounds double, double* %23, i64 %82
  %84 = load double, double* %83, align 8, !tbaa !8
  %85 = fcmp ogt double %84, %62
  %86 = add nsw i64 %78, -1
  br i1 %85, label %77, label %87, !llvm.loop !13

87:                                               ; preds = %77
  %88 = icmp sgt i64 %68, %78
  br i1 %88, label %93, label %89

89:                                               ; preds = %87
  %90 = getelementptr inbounds i32, i32* %1, i64 %68
  %91 = getelementptr inbounds i32, i32* %1, i64 %78
  store i32 %80, i32* %90, align 4, !tbaa !4
  store i32 %70, i32* %91, align 4, !tbaa !4
  %92 = icmp slt i64 %68, %86
  br i1 %92, label %64, label %93, !llvm.loop !14

93:                                               ; preds = %89, %87, %61
  %94 = phi i64 [ %27, %61 ], [ %76, %89 ], [ %68, %87 ]
  %95 = phi i64 [ %26, %61 ], [ %86, %89 ], [ %78, %87 ]
  %96 = icmp slt i64 %95, %22
  br i1 %96, label %97, label %99

97:                                               ; preds = %93
  %98 = icmp sgt i64 %94, %22
  br i1 %98, label %102, label %99

99:                                               ; preds = %97, %93
  %100 = phi i64 [ %95, %93 ], [ %26, %97 ]
  %101 = phi i64 [ %27, %93 ], [ %94, %97 ]
  br label %102

102:                                              ; preds = %99, %97
  %103 = phi i64 [ %100, %99 ], [ %26, %97 ]
  %104 = phi i64 [ %101, %99 ], [ %27, %97 ]
  %105 = phi i1 [ true, %99 ], [ false, %97 ]
  br i1 %105, label %25, label %106

106:                                              ; preds = %25, %102
  %107 = trunc i64 %132 to i8
  %108 = getelementptr inbounds i8, i8* %2, i64 %9
  store i8 %107, i8* %108, align 1, !tbaa !15
  %109 = getelementptr inbounds i32, i32* %1, i64 %22
  %110 = load i32, i32* %109, align 4, !tbaa !4
  %111 = sext i32 %110 to i64
  %112 = mul nsw i64 %111, 3
  %113 = add nsw i64 %112, %132
  %114 = getelementptr inbounds double, double* %0, i64 %113
  %115 = load double, double* %114, align 8, !tbaa !8
  %116 = getelementptr inbounds double, double* %3, i64 %9
  store double %115, double* %116, align 8, !tbaa !8
  %117 = shl nsw i64 %9, 1
  %118 = or i64 %117, 1
  tail call fastcc void @plant_node(double* noundef %0, i32* noundef %1, i8* noundef %2, double* noundef %3, i64 noundef %118, i64 noundef %10, i64 noundef %22) #6
  %119 = add nsw i64 %117, 2
  br label %8

120:                                              ; preds = %13, %127
  %121 = phi double [ -1.000000e+00, %13 ], [ %133, %127 ]
  %122 = phi i64 [ 0, %13 ], [ %134, %127 ]
  %123 = phi i64 [ 0, %13 ], [ %132, %127 ]
  %124 = add nsw i64 %18, %122
  %125 = getelementptr inbounds double, double* %0, i64 %124
  %126 = load double, double* %125, align 8, !tbaa !8
  br i1 %20, label %136, label %127

127:                                              ; preds = %136, %120
  %128 = phi double [ %126, %120 ], [ %148, %136 ]
  %129 = phi double [ %126, %120 ], [ %150, %136 ]
  %130 = fsub double %129, %128
  %131 = fcmp ogt double %130, %121
  %132 = select i1 %131, i64 %122, i64 %123
  %133 = select i1 %131, double %130, double %121
  %134 = add nuw nsw i64 %122, 1
  %135 = icmp eq i64 %134, 3
  br i1 %135, label %21, label %120, !llvm.loop !16

136:                                              ; preds = %120, %136
  %137 = phi i64 [ %151, %136 ], [ %19, %120 ]
  %138 = phi double [ %150, %136 ], [ %126, %120 ]
  %139 = phi double [ %148, %136 ], [ %126, %120 ]
  %140 = getelementptr inbounds i32, i32* %1, i64 %137
  %141 = load i32, i32* %140, align 4, !tbaa !4
  %142 = sext i32 %141 to i64
  %143 = mul nsw i64 %142, 3
  %144 = add nsw i64 %143, %122
  %145 = getelementptr inbounds double, double* %0, i64 %144
  %146 = load double, double* %145, align 8, !tbaa !8
  %147 = fcmp olt double %146, %139
  %148 = select i1 %147, double %146, double %139
  %149 = fcmp ogt double %146, %138
  %150 = select i1 %149, double %146, double %138
  %151 = add nsw i64 %137, 1
  %152 = icmp eq i64 %151, %6
  br i1 %152, label %127, label %136, !llvm.loop !17

153:                                              ; preds = %8
  ret void
}

; Function Attrs: nofree nosync nounwind
define dso_local i64 @around(%struct.Placed* noundef %0, double noundef %1, double noundef %2, double noundef %3, double noundef %4, i64 noundef %5, i64* noundef %6, double* noundef %7) local_unnamed_addr #1 {
  %9 = alloca [3 x double], align 16
  %10 = alloca [3 x double], align 16
  %11 = alloca %struct.Search, align 8
  %12 = bitcast [3 x double]* %9 to i8*
  call void @llvm.lifetime.start.p0i8(i64 24, i8* nonnull %12) #7
  %13 = getelementptr inbounds [3 x double], [3 x double]* %9, i64 0, i64 0
  store double %1, double* %13, align 16, !tbaa !8
  %14 = getelementptr inbounds [3 x double], [3 x double]* %9, i64 0, i64 1
  store double %2, double* %14, align 8, !tbaa !8
  %15 = getelementptr inbounds [3 x double], [3 x double]* %9, i64 0, i64 2
  store double %3, double* %15, align 16, !tbaa !8
  %16 = bitcast [3 x double]* %10 to i8*
  call void @llvm.lifetime.start.p0i8(i64 24, i8* nonnull %16) #7
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 16 dereferenceable(24) %16, i8 0, i64 24, i1 false)
  %17 = bitcast %struct.Search* %11 to i8*
  call void @llvm.lifetime.start.p0i8(i64 48, i8* nonnull %17) #7
  %18 = getelementptr inbounds %struct.Search, %struct.Search* %11, i64 0, i32 0
  store %struct.Placed* %0, %struct.Placed** %18, align 8, !tbaa !18
  %19 = getelementptr inbounds %struct.Search, %struct.Search* %11, i64 0, i32 1
  store double* %13, double** %19, align 8, !tbaa !22
  %20 = getelementptr inbounds %struct.Search, %struct.Search* %11, i64 0, i32 2
  store i64 %5, i64* %20, align 8, !tbaa !23
  %21 = getelementptr inbounds %struct.Search, %struct.Search* %11, i64 0, i32 3
  store i64 0, i64* %21, align 8, !tbaa !24
  %22 = getelementptr inbounds %struct.Search, %struct.Search* %11, i64 0, i32 4
  store double* %7, double** %22, align 8, !tbaa !25
  %23 = getelementptr inbounds %struct.Search, %struct.Search* %11, i64 0, i32 5
  store i64* %6, i64** %23, align 8, !tbaa !26
  %24 = getelementptr inbounds %struct.Placed, %struct.Placed* %0, i64 0, i32 0
  %25 = load i64, i64* %24, align 8, !tbaa !27
  %26 = icmp ne i64 %25, 0
  %27 = icmp sgt i64 %5, 0
  %28 = and i1 %27, %26
  br i1 %28, label %29, label %32

29:                                               ; preds = %8
  %30 = fmul double %4, %4
  %31 = getelementptr inbounds [3 x double], [3 x double]* %10, i64 0, i64 0
  call fastcc void @look(%struct.Search* noundef nonnull %11, double noundef %30, i64 noundef 0, i64 noundef 0, i64 noundef %25, double noundef 0.000000e+00, double* noundef nonnull %31) #6
  br label %32

32:                                               ; preds = %29, %8
  %33 = load i64, i64* %21, align 8, !tbaa !24
  call void @llvm.lifetime.end.p0i8(i64 48, i8* nonnull %17) #7
  call void @llvm.lifetime.end.p0i8(i64 24, i8* nonnull %16) #7
  call void @llvm.lifetime.end.p0i8(i64 24, i8* nonnull %12) #7
  ret i64 %33
}

; Function Attrs: argmemonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #2

; Function Attrs: argmemonly mustprogress nocallback nofree nounwind willreturn writeonly
declare void @llvm.memset.p0i8.i64(i8* nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: nofree nosync nounwind
define internal fastcc void @look(%struct.Search* noundef %0, double noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, double noundef %5, double* noundef %6) unnamed_addr #1 {
  %8 = getelementptr inbounds %struct.Search, %struct.Search* %0, i64 0, i32 0
  %9 = load %struct.Placed*, %struct.Placed** %8, align 8, !tbaa !18
  %10 = getelementptr inbounds %struct.Search, %struct.Search* %0, i64 0, i32 3
  %11 = load i64, i64* %10, align 8, !tbaa !24
  %12 = getelementptr inbounds %struct.Search, %struct.Search* %0, i64 0, i32 2
  %13 = load i64, i64* %12, align 8, !tbaa !23
  %14 = icmp eq i64 %11, %13
  br i1 %14, label %15, label %19

15:                                               ; preds = %7
  %16 = getelementptr inbounds %struct.Search, %struct.Search* %0, i64 0, i32 4
  %17 = load double*, double** %16, align 8, !tbaa !25
  %18 = load double, double* %17, align 8, !tbaa !8
  br label %19

19:                                               ; preds = %7, %15
  %20 = phi double [ %18, %15 ], [ %1, %7 ]
  %21 = fmul double %5, 0x3FEFFFFFFFFFDCD1
  %22 = fcmp ogt double %21, %20
  br i1 %22, label %180, label %23

23:                                               ; preds = %19
  %24 = sub nsw i64 %4, %3
  %25 = icmp slt i64 %24, 17
  br i1 %25, label %26, label %144

26:                                               ; preds = %23
  %27 = icmp sgt i64 %4, %3
  br i1 %27, label %28, label %180

28:                                               ; preds = %26
  %29 = getelementptr inbounds %struct.Placed, %struct.Placed* %9, i64 0, i32 1
  %30 = load double*, double** %29, align 8, !tbaa !29
  %31 = getelementptr inbounds %struct.Search, %struct.Search* %0, i64 0, i32 1
  %32 = load double*, double** %31, align 8, !tbaa !22
  %33 = getelementptr inbounds double, double* %32, i64 1
  %34 = getelementptr inbounds double, double* %32, i64 2
  %35 = getelementptr inbounds %struct.Placed, %struct.Placed* %9, i64 0, i32 2
  %36 = getelementptr inbounds %struct.Search, %struct.Search* %0, i64 0, i32 4
  %37 = getelementptr inbounds %struct.Search, %struct.Search* %0, i64 0, i32 5
  br label %38

38:                                               ; preds = %28, %141
  %39 = phi i64 [ %3, %28 ], [ %142, %141 ]
  %40 = mul nsw i64 %39, 3
  %41 = getelementptr inbounds double, double* %30, i64 %40
  %42 = load double, double* %41, align 8, !tbaa !8
  %43 = load double, double* %32, align 8, !tbaa !8
  %44 = fsub double %42, %43
  %45 = getelementptr inbounds double, double* %41, i64 1
  %46 = load double, double* %45, align 8, !tbaa !8
  %47 = load double, double* %33, align 8, !tbaa !8
  %48 = fsub double %46, %47
  %49 = getelementptr inbounds double, double* %41, i64 2
  %50 = load double, double* %49, align 8, !tbaa !8
  %51 = load double, double* %34, align 8, !tbaa !8
  %52 = fsub double %50, %51
  %53 = fmul double %44, %44
  %54 = fmul double %48, %48
  %55 = fadd double %53, %54
  %56 = fmul double %52, %52
  %57 = fadd double %55, %56
  %58 = fcmp ugt double %57, %1
  br i1 %58, label %141, label %59

59:                                               ; preds = %38
  %60 = load i32*, i32** %35, align 8, !tbaa !30
  %61 = getelementptr inbounds i32, i32* %60, i64 %39
  %62 = load i32, i32* %61, align 4, !tbaa !4
  %63 = sext i32 %62 to i64
  %64 = load double*, double** %36, align 8, !tbaa !25
  %65 = load i64*, i64** %37, align 8, !tbaa !26
  %66 = load i64, i64* %10, align 8, !tbaa !24
  %67 = load i64, i64* %12, align 8, !tbaa !23
  %68 = icmp slt i64 %66, %67
  br i1 %68, label %69, label %89

69:                                               ; preds = %59
  %70 = add nsw i64 %66, 1
  store i64 %70, i64* %10, align 8, !tbaa !24
  %71 = icmp sgt i64 %66, 0
  br i1 %71, label %72, label %137

72:                                               ; preds = %69, %85
  %73 = phi i64 [ %75, %85 ], [ %66, %69 ]
  %74 = add nsw i64 %73, -1
  %75 = sdiv i64 %74, 2
  %76 = getelementptr inbounds double, double* %64, i64 %75
  %77 = load double, double* %76, align 8, !tbaa !8
  %78 = getelementptr inbounds i64, i64* %65, i64 %75
  %79 = load i64, i64* %78, align 8, !tbaa !31
  %80 = fcmp olt double %77, %57
  %81 = fcmp oeq double %77, %57
  %82 = icmp slt i64 %79, %63
  %83 = and i1 %81, %82
  %84 = or i1 %80, %83
  br i1 %84, label %85, label %137

85:                                               ; preds = %72
  %86 = getelementptr inbounds double, double* %64, i64 %73
  store double %77, double* %86, align 8, !tbaa !8
  %87 = getelementptr inbounds i64, i64* %65, i64 %73
  store i64 %79, i64* %87, align 8, !tbaa !31
  %88 = icmp sgt i64 %73, 2
  br i1 %88, label %72, label %137, !llvm.loop !32

89:                                               ; preds = %59
  %90 = load double, double* %64, align 8, !tbaa !8
  %91 = load i64, i64* %65, align 8, !tbaa !31
  %92 = fcmp ogt double %90, %57
  %93 = fcmp oeq double %90, %57
  %94 = icmp sgt i64 %91, %63
  %95 = and i1 %93, %94
  %96 = or i1 %92, %95
  br i1 %96, label %97, label %141

97:                                               ; preds = %89
  %98 = icmp sgt i64 %66, 1
  br i1 %98, label %99, label %137

99:                                               ; preds = %97, %131
  %100 = phi i64 [ %135, %131 ], [ 1, %97 ]
  %101 = phi i64 [ %134, %131 ], [ 0, %97 ]
  %102 = phi i64 [ %121, %131 ], [ 0, %97 ]
  %103 = add i64 %101, 2
  %104 = icmp slt i64 %103, %66
  br i1 %104, label %105, label %120

105:                                              ; preds = %99
  %106 = getelementptr inbounds double, double* %64, i64 %103
  %107 = load double, double* %106, align 8, !tbaa !8
  %108 = getelementptr inbounds i64, i64* %65, i64 %103
  %109 = load i64, i64* %108, align 8, !tbaa !31
  %110 = getelementptr inbounds double, double* %64, i64 %100
  %111 = load double, double* %110, align 8, !tbaa !8
  %112 = getelementptr inbounds i64, i64* %65, i64 %100
  %113 = load i64, i64* %112, align 8, !tbaa !31
  %114 = fcmp ogt double %107, %111
  %115 = fcmp oeq double %107, %111
  %116 = icmp sgt i64 %109, %113
  %117 = and i1 %115, %116
  %118 = or i1 %114, %117
  %119 = select i1 %118, i64 %103, i64 %100
  br label %120

120:                                              ; preds = %105, %99
  %121 = phi i64 [ %100, %99 ], [ %119, %105 ]
  %122 = getelementptr inbounds double, double* %64, i64 %121
  %123 = load double, double* %122, align 8, !tbaa !8
  %124 = getelementptr inbounds i64, i64* %65, i64 %121
  %125 = load i64, i64* %124, align 8, !tbaa !31
  %126 = fcmp ogt double %123, %57
  %127 = fcmp oeq double %123, %57
  %128 = icmp sgt i64 %125, %63
  %129 = and i1 %127, %128
  %130 = or i1 %126, %129
  br i1 %130, label %131, label %137

131:                                              ; preds = %120
  %132 = getelementptr inbounds double, double* %64, i64 %102
  store double %123, double* %132, align 8, !tbaa !8
  %133 = getelementptr inbounds i64, i64* %65, i64 %102
  store i64 %125, i64* %133, align 8, !tbaa !31
  %134 = shl nsw i64 %121, 1
  %135 = or i64 %134, 1
  %136 = icmp slt i64 %135, %66
  br i1 %136, label %99, label %137, !llvm.loop !33

137:                                              ; preds = %131, %120, %85, %72, %97, %69
  %138 = phi i64 [ %66, %69 ], [ 0, %97 ], [ %73, %72 ], [ %75, %85 ], [ %121, %131 ], [ %102, %120 ]
  %139 = getelementptr inbounds double, double* %64, i64 %138
  store double %57, double* %139, align 8, !tbaa !8
  %140 = getelementptr inbounds i64, i64* %65, i64 %138
  store i64 %63, i64* %140, align 8, !tbaa !31
  br label %141

141:                                              ; preds = %137, %89, %38
  %142 = add nsw i64 %39, 1
  %143 = icmp eq i64 %142, %4
  br i1 %143, label %180, label %38, !llvm.loop !34

144:                                              ; preds = %23
  %145 = getelementptr inbounds %struct.Placed, %struct.Placed* %9, i64 0, i32 3
  %146 = load i8*, i8** %145, align 8, !tbaa !35
  %147 = getelementptr inbounds i8, i8* %146, i64 %2
  %148 = load i8, i8* %147, align 1, !tbaa !15
  %149 = zext i8 %148 to i64
  %150 = add nsw i64 %4, %3
  %151 = sdiv i64 %150, 2
  %152 = getelementptr inbounds %struct.Search, %struct.Search* %0, i64 0, i32 1
  %153 = load double*, double** %152, align 8, !tbaa !22
  %154 = getelementptr inbounds double, double* %153, i64 %149
  %155 = load double, double* %154, align 8, !tbaa !8
  %156 = getelementptr inbounds %struct.Placed, %struct.Placed* %9, i64 0, i32 4
  %157 = load double*, double** %156, align 8, !tbaa !36
  %158 = getelementptr inbounds double, double* %157, i64 %2
  %159 = load double, double* %158, align 8, !tbaa !8
  %160 = fsub double %155, %159
  %161 = getelementptr inbounds double, double* %6, i64 %149
  %162 = load double, double* %161, align 8, !tbaa !8
  %163 = fmul double %162, %162
  %164 = fsub double %5, %163
  %165 = fmul double %160, %160
  %166 = fadd double %165, %164
  %167 = fcmp olt double %160, 0.000000e+00
  %168 = shl nsw i64 %2, 1
  br i1 %167, label %169, label %171

169:                                              ; preds = %144
  %170 = or i64 %168, 1
  tail call fastcc void @look(%struct.Search* noundef %0, double noundef %1, i64 noundef %170, i64 noundef %3, i64 noundef %151, double noundef %5, double* noundef %6) #6
  br label %173

171:                                              ; preds = %144
  %172 = add nsw i64 %168, 2
  tail call fastcc void @look(%struct.Search* noundef %0, double noundef %1, i64 noundef %172, i64 noundef %151, i64 noundef %4, double noundef %5, double* noundef %6) #6
  br label %173

173:                                              ; preds = %171, %169
  store double %160, double* %161, align 8, !tbaa !8
  %174 = shl nsw i64 %2, 1
  br i1 %167, label %175, label %177

175:                                              ; preds = %173
  %176 = add nsw i64 %174, 2
  tail call fastcc void @look(%struct.Search* noundef %0, double noundef %1, i64 noundef %176, i64 noundef %151, i64 noundef %4, double noundef %166, double* noundef %6) #6
  br label %179

177:                                              ; preds = %173
  %178 = or i64 %174, 1
  tail call fastcc void @look(%struct.Search* noundef %0, double noundef %1, i64 noundef %178, i64 noundef %3, i64 noundef %151, double noundef %166, double* noundef %6) #6
  br label %179

179:                                              ; preds = %177, %175
  store double %162, double* %161, align 8, !tbaa !8
  br label %180

180:                                              ; preds = %141, %26, %19, %179
  ret void
}

; Function Attrs: argmemonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #2

; Function Attrs: nofree norecurse nosync nounwind
define dso_local void @around_sines(i64 noundef %0, %struct.Placed* nocapture noundef readonly %1, i64* nocapture noundef readonly %2, double noundef %3, double noundef %4, double* nocapture noundef writeonly %5) local_unnamed_addr #4 {
  %7 = fmul double %3, 0x3F91DF46A2529D39
  %8 = icmp sgt i64 %0, 0
  br i1 %8, label %9, label %14

9:                                                ; preds = %6
  %10 = getelementptr inbounds %struct.Placed, %struct.Placed* %1, i64 0, i32 6
  %11 = load double*, double** %10, align 8, !tbaa !37
  %12 = getelementptr inbounds %struct.Placed, %struct.Placed* %1, i64 0, i32 7
  %13 = load double*, double** %12, align 8, !tbaa !38
  br label %15

14:                                               ; preds = %15, %6
  ret void

15:                                               ; preds = %9, %15
  %16 = phi i64 [ 0, %9 ], [ %32, %15 ]
  %17 = getelementptr inbounds i64, i64* %2, i64 %16
  %18 = load i64, i64* %17, align 8, !tbaa !31
  %19 = getelementptr inbounds double, double* %11, i64 %18
  %20 = load double, double* %19, align 8, !tbaa !8
  %21 = fmul double %20, 0x3F91DF46A2529D39
  %22 = fsub double %21, %7
  %23 = fmul double %22, 5.000000e-01
  %24 = getelementptr inbounds double, double* %5, i64 %16
  store double %23, double* %24, align 8, !tbaa !8
  %25 = getelementptr inbounds double, double* %13, i64 %18
  %26 = load double, double* %25, align 8, !tbaa !8
  %27 = fsub double %26, %4
  %28 = fmul double %27, 0x3F91DF46A2529D39
  %29 = fmul double %28, 5.000000e-01
  %30 = add nsw i64 %16, %0
  %31 = getelementptr inbounds double, double* %5, i64 %30
  store double %29, double* %31, align 8, !tbaa !8
  %32 = add nuw nsw i64 %16, 1
  %33 = icmp eq i64 %32, %0
  br i1 %33, label %14, label %15, !llvm.loop !39
}

; Function Attrs: nofree nosync nounwind
define dso_local void @around_chords(i64 noundef %0, %struct.Placed* nocapture noundef readonly %1, i64* nocapture noundef readonly %2, double noundef %3, double* nocapture noundef %4) local_unnamed_addr #1 {
  %6 = icmp sgt i64 %0, 0
  br i1 %6, label %7, label %10

7:                                                ; preds = %5
  %8 = getelementptr inbounds %struct.Placed, %struct.Placed* %1, i64 0, i32 8
  %9 = load double*, double** %8, align 8, !tbaa !40
  br label %11

10:                                               ; preds = %11, %5
  ret void

11:                                               ; preds = %7, %11
  %12 = phi i64 [ 0, %7 ], [ %30, %11 ]
  %13 = getelementptr inbounds double, double* %4, i64 %12
  %14 = load double, double* %13, align 8, !tbaa !8
  %15 = fmul double %14, %14
  %16 = getelementptr inbounds i64, i64* %2, i64 %12
  %17 = load i64, i64* %16, align 8, !tbaa !31
  %18 = getelementptr inbounds double, double* %9, i64 %17
  %19 = load double, double* %18, align 8, !tbaa !8
  %20 = fmul double %19, %3
  %21 = add nsw i64 %12, %0
  %22 = getelementptr inbounds double, double* %4, i64 %21
  %23 = load double, double* %22, align 8, !tbaa !8
  %24 = fmul double %20, %23
  %25 = fmul double %23, %24
  %26 = fadd double %15, %25
  %27 = fcmp ogt double %26, 1.000000e+00
  %28 = select i1 %27, double 1.000000e+00, double %26
  %29 = tail call double @llvm.sqrt.f64(double %28)
  store double %29, double* %13, align 8, !tbaa !8
  %30 = add nuw nsw i64 %12, 1
  %31 = icmp eq i64 %30, %0
  br i1 %31, label %10, label %11, !llvm.loop !41
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.sqrt.f64(double) #5

attributes #0 = { argmemonly nofree nosync nounwind "no-jump-tables"="true" }
attributes #1 = { nofree nosync nounwind "no-jump-tables"="true" }
attributes #2 = { argmemonly mustprogress nocallback nofree nosync nounwind willreturn }
attributes #3 = { argmemonly mustprogress nocallback nofree nounwind willreturn writeonly }
attributes #4 = { nofree norecurse nosync nounwind "no-jump-tables"="true" }
attributes #5 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #6 = { nobuiltin }
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
!9 = !{!"double", !6, i64 0}
!10 = distinct !{!10, !11, !12}
!11 = !{!"llvm.loop.mustprogress"}
!12 = !{!"llvm.loop.unroll.disable"}
!13 = distinct !{!13, !11, !12}
!14 = distinct !{!14, !11, !12}
!15 = !{!6, !6, i64 0}
!16 = distinct !{!16, !11, !12}
!17 = distinct !{!17, !11, !12}
!18 = !{!19, !20, i64 0}
!19 = !{!"", !20, i64 0, !20, i64 8, !21, i64 16, !21, i64 24, !20, i64 32, !20, i64 40}
!20 = !{!"any pointer", !6, i64 0}
!21 = !{!"long", !6, i64 0}
!22 = !{!19, !20, i64 8}
!23 = !{!19, !21, i64 16}
!24 = !{!19, !21, i64 24}
!25 = !{!19, !20, i64 32}
!26 = !{!19, !20, i64 40}
!27 = !{!28, !21, i64 0}
!28 = !{!"", !21, i64 0, !20, i64 8, !20, i64 16, !20, i64 24, !20, i64 32, !20, i64 40, !20, i64 48, !20, i64 56, !20, i64 64, !20, i64 72}
!29 = !{!28, !20, i64 8}
!30 = !{!28, !20, i64 16}
!31 = !{!21, !21, i64 0}
!32 = distinct !{!32, !11, !12}
!33 = distinct !{!33, !11, !12}
!34 = distinct !{!34, !11, !12}
!35 = !{!28, !20, i64 24}
!36 = !{!28, !20, i64 32}
!37 = !{!28, !20, i64 48}
!38 = !{!28, !20, i64 56}
!39 = distinct !{!39, !11, !12}
!40 = !{!28, !20, i64 64}
!41 = distinct !{!41, !11, !12}
