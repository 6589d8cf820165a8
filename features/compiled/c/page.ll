; translated from page.c, SHA-256 c01174591f018ad36496ad4182bfe31dac7b93f2e0f4dd34b685d6e6fe8939e7

%union.anon.0 = type { double }

; Function Attrs: nofree norecurse nosync nounwind
define dso_local i64 @first_of_families(i64 noundef %0, i64* nocapture noundef readonly %1, i64* nocapture noundef readonly %2, i64* nocapture noundef readonly %3, i64 noundef %4, i64* nocapture noundef readonly %5, i64 noundef %6, i64* nocapture noundef %7, i64* nocapture noundef writeonly %8) local_unnamed_addr #0 {
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
  store i64 -1, i64* %18, align 8, !tbaa !4
  %19 = add nuw i64 %17, 1
  %20 = icmp eq i64 %17, %6
  br i1 %20, label %13, label %16, !llvm.loop !8

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
  %33 = load i64, i64* %32, align 8, !tbaa !4
  %34 = getelementptr inbounds i64, i64* %2, i64 %33
  br label %35

35:                                               ; preds = %30, %28
  %36 = phi i64* [ %29, %28 ], [ %34, %30 ]
  %37 = load i64, i64* %36, align 8, !tbaa !4
  %38 = getelementptr inbounds i64, i64* %3, i64 %37
  %39 = load i64, i64* %38, align 8, !tbaa !4
  %40 = mul i64 %39, -7046029254386353131
  %41 = lshr i64 %40, 20
  br label %42

42:                                               ; preds = %55, %35
  %43 = phi i64 [ %41, %35 ], [ %58, %55 ]
  %44 = phi i64 [ undef, %35 ], [ %56, %55 ]
  %45 = and i64 %43, %6
  %46 = getelementptr inbounds i64, i64* %7, i64 %45
  %47 = load i64, i64* %46, align 8, !tbaa !4
  %48 = icmp slt i64 %47, 0
  br i1 %48, label %55, label %49

49:                                               ; preds = %42
  %50 = getelementptr inbounds i64, i64* %11, i64 %47
  %51 = load i64, i64* %50, align 8, !tbaa !4
  %52 = icmp eq i64 %51, %39
  %53 = select i1 %52, i64 %45, i64 %44
  %54 = xor i1 %52, true
  br label %55

55:                                               ; preds = %49, %42
  %56 = phi i64 [ %45, %42 ], [ %53, %49 ]
  %57 = phi i1 [ false, %42 ], [ %54, %49 ]
  %58 = add i64 %43, 1
  br i1 %57, label %42, label %59, !llvm.loop !11

59:                                               ; preds = %55
  %60 = getelementptr inbounds i64, i64* %7, i64 %56
  %61 = load i64, i64* %60, align 8, !tbaa !4
  %62 = icmp sgt i64 %61, -1
  br i1 %62, label %72, label %63

63:                                               ; preds = %59
  %64 = getelementptr inbounds i64, i64* %11, i64 %24
  store i64 %39, i64* %64, align 8, !tbaa !4
  %65 = add nsw i64 %24, 1
  store i64 %24, i64* %60, align 8, !tbaa !4
  br i1 %27, label %72, label %66

66:                                               ; preds = %63
  %67 = sub nsw i64 %26, %4
  %68 = getelementptr inbounds i64, i64* %1, i64 %67
  %69 = load i64, i64* %68, align 8, !tbaa !4
  %70 = add nsw i64 %25, 1
  %71 = getelementptr inbounds i64, i64* %8, i64 %25
  store i64 %69, i64* %71, align 8, !tbaa !4
  br label %72

72:                                               ; preds = %63, %66, %59
  %73 = phi i64 [ %25, %59 ], [ %70, %66 ], [ %25, %63 ]
  %74 = phi i64 [ %24, %59 ], [ %65, %66 ], [ %65, %63 ]
  %75 = add nuw nsw i64 %26, 1
  %76 = icmp eq i64 %75, %14
  br i1 %76, label %21, label %23, !llvm.loop !12
}

; Function Attrs: argmemonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: argmemonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: argmemonly nofree nosync nounwind
define dso_local i64 @vary(i64 noundef %0, i64* nocapture noundef readonly %1, i64 noundef %2, i64* nocapture noundef readonly %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7, i64 noundef %8, i64* nocapture noundef %9, i64* nocapture noundef %10, i64* nocapture noundef writeonly %11) local_unnamed_addr #2 {
  %13 = icmp sgt i64 %2, 0
  br i1 %13, label %16, label %14

14:                                               ; preds = %16, %12
  %15 = icmp sgt i64 %0, 0
  br i1 %15, label %32, label %23

16:                                               ; preds = %12, %16
  %17 = phi i64 [ %21, %16 ], [ 0, %12 ]
  %18 = getelementptr inbounds i64, i64* %3, i64 %17
  %19 = load i64, i64* %18, align 8, !tbaa !4
  %20 = getelementptr inbounds i64, i64* %10, i64 %17
  store i64 %19, i64* %20, align 8, !tbaa !4
  %21 = add nuw nsw i64 %17, 1
  %22 = icmp eq i64 %21, %2
  br i1 %22, label %14, label %16, !llvm.loop !13

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
  store i64 %33, i64* %34, align 8, !tbaa !4
  %35 = add nuw nsw i64 %33, 1
  %36 = icmp eq i64 %35, %0
  br i1 %36, label %23, label %32, !llvm.loop !14

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
  %56 = load i64, i64* %55, align 8, !tbaa !4
  %57 = and i64 %56, 1
  %58 = add nuw nsw i64 %57, %54
  %59 = add nsw i64 %53, 1
  %60 = icmp slt i64 %59, %38
  br i1 %60, label %52, label %45, !llvm.loop !15

61:                                               ; preds = %92
  %62 = add nuw nsw i64 %67, 1
  %63 = icmp slt i64 %62, %39
  %64 = icmp slt i64 %62, %8
  %65 = and i1 %63, %64
  br i1 %65, label %66, label %95, !llvm.loop !16

66:                                               ; preds = %49, %61
  %67 = phi i64 [ 0, %49 ], [ %62, %61 ]
  %68 = phi i64 [ 0, %49 ], [ %93, %61 ]
  %69 = getelementptr inbounds i64, i64* %9, i64 %67
  %70 = load i64, i64* %69, align 8, !tbaa !4
  %71 = getelementptr inbounds i64, i64* %1, i64 %70
  %72 = load i64, i64* %71, align 8, !tbaa !4
  br i1 %50, label %76, label %73

73:                                               ; preds = %76, %66
  %74 = phi i64 [ 0, %66 ], [ %84, %76 ]
  %75 = icmp slt i64 %74, %6
  br i1 %75, label %87, label %91

76:                                               ; preds = %66, %76
  %77 = phi i64 [ %85, %76 ], [ %43, %66 ]
  %78 = phi i64 [ %84, %76 ], [ 0, %66 ]
  %79 = getelementptr inbounds i64, i64* %10, i64 %77
  %80 = load i64, i64* %79, align 8, !tbaa !4
  %81 = xor i64 %80, %72
  %82 = icmp ult i64 %81, 2
  %83 = zext i1 %82 to i64
  %84 = add nuw nsw i64 %78, %83
  %85 = add nsw i64 %77, 1
  %86 = icmp slt i64 %85, %38
  br i1 %86, label %76, label %73, !llvm.loop !17

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
  %98 = load i64, i64* %97, align 8, !tbaa !4
  %99 = getelementptr inbounds i64, i64* %1, i64 %98
  %100 = load i64, i64* %99, align 8, !tbaa !4
  %101 = add nsw i64 %38, 1
  %102 = getelementptr inbounds i64, i64* %10, i64 %38
  store i64 %100, i64* %102, align 8, !tbaa !4
  %103 = load i64, i64* %97, align 8, !tbaa !4
  %104 = add nuw nsw i64 %40, 1
  %105 = getelementptr inbounds i64, i64* %11, i64 %40
  store i64 %103, i64* %105, align 8, !tbaa !4
  %106 = add nsw i64 %96, 1
  %107 = icmp slt i64 %106, %39
  br i1 %107, label %111, label %108

108:                                              ; preds = %111, %95
  %109 = add nsw i64 %39, -1
  %110 = icmp eq i64 %40, %31
  br i1 %110, label %119, label %37, !llvm.loop !18

111:                                              ; preds = %95, %111
  %112 = phi i64 [ %117, %111 ], [ %106, %95 ]
  %113 = phi i64 [ %112, %111 ], [ %96, %95 ]
  %114 = getelementptr inbounds i64, i64* %9, i64 %112
  %115 = load i64, i64* %114, align 8, !tbaa !4
  %116 = getelementptr inbounds i64, i64* %9, i64 %113
  store i64 %115, i64* %116, align 8, !tbaa !4
  %117 = add nsw i64 %112, 1
  %118 = icmp slt i64 %117, %39
  br i1 %118, label %111, label %108, !llvm.loop !19

119:                                              ; preds = %108, %23
  %120 = phi i64 [ 0, %23 ], [ %104, %108 ]
  ret i64 %120
}

; Function Attrs: nofree nosync nounwind
define dso_local i64 @arrange(i64 noundef %0, i64* nocapture noundef readonly %1, float* nocapture noundef readonly %2, i64* nocapture noundef readonly %3, i64* noundef readonly %4, i64 noundef %5, i64* nocapture noundef readonly %6, i64 noundef %7, i64* nocapture noundef readonly %8, i64 noundef %9, i64* nocapture noundef readonly %10, i64 noundef %11, i64 noundef %12, i64 noundef %13, i64 noundef %14, i64 noundef %15, float* noundef readonly %16, i64* nocapture noundef %17, i64* nocapture noundef %18, i64* nocapture noundef %19) local_unnamed_addr #3 {
  %21 = getelementptr inbounds i64, i64* %17, i64 %0
  %22 = getelementptr inbounds i64, i64* %21, i64 %0
  %23 = shl nsw i64 %0, 1
  %24 = getelementptr inbounds i64, i64* %21, i64 %23
  %25 = icmp sgt i64 %0, 0
  br i1 %25, label %26, label %44

26:                                               ; preds = %20, %26
  %27 = phi i64 [ %42, %26 ], [ 0, %20 ]
  %28 = getelementptr inbounds float, float* %2, i64 %27
  %29 = load float, float* %28, align 4, !tbaa !20
  %30 = fadd float %29, 0.000000e+00
  %31 = bitcast float %30 to i32
  %32 = icmp sgt i32 %31, -1
  %33 = select i1 %32, i32 -2147483648, i32 -1
  %34 = fcmp ord float %29, 0.000000e+00
  %35 = xor i32 %33, %31
  %36 = xor i32 %35, -1
  %37 = zext i32 %36 to i64
  %38 = shl nuw i64 %37, 32
  %39 = select i1 %34, i64 %38, i64 -4294967296
  %40 = or i64 %39, %27
  %41 = getelementptr inbounds i64, i64* %21, i64 %27
  store i64 %40, i64* %41, align 8, !tbaa !4
  %42 = add nuw nsw i64 %27, 1
  %43 = icmp eq i64 %42, %0
  br i1 %43, label %44, label %26, !llvm.loop !22

44:                                               ; preds = %26, %20
  br label %45

45:                                               ; preds = %44, %77
  %46 = phi i64* [ %47, %77 ], [ %21, %44 ]
  %47 = phi i64* [ %46, %77 ], [ %22, %44 ]
  %48 = phi i64 [ %78, %77 ], [ 32, %44 ]
  br label %52

49:                                               ; preds = %77
  br i1 %25, label %92, label %123

50:                                               ; preds = %52
  br i1 %25, label %57, label %51

51:                                               ; preds = %57, %50
  br label %69

52:                                               ; preds = %52, %45
  %53 = phi i64 [ 0, %45 ], [ %55, %52 ]
  %54 = getelementptr inbounds i64, i64* %24, i64 %53
  store i64 0, i64* %54, align 8, !tbaa !4
  %55 = add nuw nsw i64 %53, 1
  %56 = icmp eq i64 %55, 256
  br i1 %56, label %50, label %52, !llvm.loop !23

57:                                               ; preds = %50, %57
  %58 = phi i64 [ %66, %57 ], [ 0, %50 ]
  %59 = getelementptr inbounds i64, i64* %46, i64 %58
  %60 = load i64, i64* %59, align 8, !tbaa !4
  %61 = lshr i64 %60, %48
  %62 = and i64 %61, 255
  %63 = getelementptr inbounds i64, i64* %24, i64 %62
  %64 = load i64, i64* %63, align 8, !tbaa !4
  %65 = add nsw i64 %64, 1
  store i64 %65, i64* %63, align 8, !tbaa !4
  %66 = add nuw nsw i64 %58, 1
  %67 = icmp eq i64 %66, %0
  br i1 %67, label %51, label %57, !llvm.loop !24

68:                                               ; preds = %69
  br i1 %25, label %80, label %77

69:                                               ; preds = %51, %69
  %70 = phi i64 [ %74, %69 ], [ 0, %51 ]
  %71 = phi i64 [ %75, %69 ], [ 0, %51 ]
  %72 = getelementptr inbounds i64, i64* %24, i64 %71
  %73 = load i64, i64* %72, align 8, !tbaa !4
  store i64 %70, i64* %72, align 8, !tbaa !4
  %74 = add nsw i64 %73, %70
  %75 = add nuw nsw i64 %71, 1
  %76 = icmp eq i64 %75, 256
  br i1 %76, label %68, label %69, !llvm.loop !25

77:                                               ; preds = %80, %68
  %78 = add nuw nsw i64 %48, 8
  %79 = icmp ult i64 %48, 56
  br i1 %79, label %45, label %49, !llvm.loop !26

80:                                               ; preds = %68, %80
  %81 = phi i64 [ %90, %80 ], [ 0, %68 ]
  %82 = getelementptr inbounds i64, i64* %46, i64 %81
  %83 = load i64, i64* %82, align 8, !tbaa !4
  %84 = lshr i64 %83, %48
  %85 = and i64 %84, 255
  %86 = getelementptr inbounds i64, i64* %24, i64 %85
  %87 = load i64, i64* %86, align 8, !tbaa !4
  %88 = add nsw i64 %87, 1
  store i64 %88, i64* %86, align 8, !tbaa !4
  %89 = getelementptr inbounds i64, i64* %47, i64 %87
  store i64 %83, i64* %89, align 8, !tbaa !4
  %90 = add nuw nsw i64 %81, 1
  %91 = icmp eq i64 %90, %0
  br i1 %91, label %77, label %80, !llvm.loop !27

92:                                               ; preds = %49, %118
  %93 = phi i64 [ %121, %118 ], [ 0, %49 ]
  %94 = getelementptr inbounds i64, i64* %47, i64 %93
  %95 = load i64, i64* %94, align 8, !tbaa !4
  %96 = and i64 %95, 4294967295
  %97 = icmp eq i64 %93, 0
  br i1 %97, label %118, label %98

98:                                               ; preds = %92
  %99 = getelementptr inbounds i64, i64* %1, i64 %96
  br label %100

100:                                              ; preds = %115, %98
  %101 = phi i64 [ %93, %98 ], [ %102, %115 ]
  %102 = add nsw i64 %101, -1
  %103 = getelementptr inbounds i64, i64* %47, i64 %102
  %104 = load i64, i64* %103, align 8, !tbaa !4
  %105 = load i64, i64* %94, align 8, !tbaa !4
  %106 = xor i64 %105, %104
  %107 = icmp ult i64 %106, 4294967296
  br i1 %107, label %108, label %118

108:                                              ; preds = %100
  %109 = getelementptr inbounds i64, i64* %17, i64 %102
  %110 = load i64, i64* %109, align 8, !tbaa !4
  %111 = getelementptr inbounds i64, i64* %1, i64 %110
  %112 = load i64, i64* %111, align 8, !tbaa !4
  %113 = load i64, i64* %99, align 8, !tbaa !4
  %114 = icmp sgt i64 %112, %113
  br i1 %114, label %115, label %118

115:                                              ; preds = %108
  %116 = getelementptr inbounds i64, i64* %17, i64 %101
  store i64 %110, i64* %116, align 8, !tbaa !4
  %117 = icmp eq i64 %102, 0
  br i1 %117, label %118, label %100, !llvm.loop !28

118:                                              ; preds = %115, %108, %100, %92
  %119 = phi i64 [ %93, %92 ], [ %101, %108 ], [ 0, %115 ], [ %101, %100 ]
  %120 = getelementptr inbounds i64, i64* %17, i64 %119
  store i64 %96, i64* %120, align 8, !tbaa !4
  %121 = add nuw nsw i64 %93, 1
  %122 = icmp eq i64 %121, %0
  br i1 %122, label %123, label %92, !llvm.loop !29

123:                                              ; preds = %118, %49
  %124 = icmp eq i64* %4, null
  br i1 %124, label %201, label %125

125:                                              ; preds = %123
  %126 = getelementptr inbounds i64, i64* %21, i64 %7
  %127 = getelementptr inbounds i64, i64* %126, i64 1
  %128 = icmp slt i64 %7, 0
  br i1 %128, label %129, label %132

129:                                              ; preds = %132, %125
  %130 = add nsw i64 %5, %0
  %131 = icmp sgt i64 %130, 0
  br i1 %131, label %137, label %191

132:                                              ; preds = %125, %132
  %133 = phi i64 [ %135, %132 ], [ 0, %125 ]
  %134 = getelementptr inbounds i64, i64* %21, i64 %133
  store i64 -1, i64* %134, align 8, !tbaa !4
  %135 = add nuw i64 %133, 1
  %136 = icmp eq i64 %133, %7
  br i1 %136, label %129, label %132, !llvm.loop !8

137:                                              ; preds = %129, %186
  %138 = phi i64 [ %188, %186 ], [ 0, %129 ]
  %139 = phi i64 [ %187, %186 ], [ 0, %129 ]
  %140 = phi i64 [ %189, %186 ], [ 0, %129 ]
  %141 = icmp slt i64 %140, %5
  br i1 %141, label %142, label %144

142:                                              ; preds = %137
  %143 = getelementptr inbounds i64, i64* %6, i64 %140
  br label %149

144:                                              ; preds = %137
  %145 = sub nsw i64 %140, %5
  %146 = getelementptr inbounds i64, i64* %17, i64 %145
  %147 = load i64, i64* %146, align 8, !tbaa !4
  %148 = getelementptr inbounds i64, i64* %3, i64 %147
  br label %149

149:                                              ; preds = %144, %142
  %150 = phi i64* [ %143, %142 ], [ %148, %144 ]
  %151 = load i64, i64* %150, align 8, !tbaa !4
  %152 = getelementptr inbounds i64, i64* %4, i64 %151
  %153 = load i64, i64* %152, align 8, !tbaa !4
  %154 = mul i64 %153, -7046029254386353131
  %155 = lshr i64 %154, 20
  br label %156

156:                                              ; preds = %169, %149
  %157 = phi i64 [ %155, %149 ], [ %172, %169 ]
  %158 = phi i64 [ undef, %149 ], [ %170, %169 ]
  %159 = and i64 %157, %7
  %160 = getelementptr inbounds i64, i64* %21, i64 %159
  %161 = load i64, i64* %160, align 8, !tbaa !4
  %162 = icmp slt i64 %161, 0
  br i1 %162, label %169, label %163

163:                                              ; preds = %156
  %164 = getelementptr inbounds i64, i64* %127, i64 %161
  %165 = load i64, i64* %164, align 8, !tbaa !4
  %166 = icmp eq i64 %165, %153
  %167 = select i1 %166, i64 %159, i64 %158
  %168 = xor i1 %166, true
  br label %169

169:                                              ; preds = %163, %156
  %170 = phi i64 [ %159, %156 ], [ %167, %163 ]
  %171 = phi i1 [ false, %156 ], [ %168, %163 ]
  %172 = add i64 %157, 1
  br i1 %171, label %156, label %173, !llvm.loop !11

173:                                              ; preds = %169
  %174 = getelementptr inbounds i64, i64* %21, i64 %170
  %175 = load i64, i64* %174, align 8, !tbaa !4
  %176 = icmp sgt i64 %175, -1
  br i1 %176, label %186, label %177

177:                                              ; preds = %173
  %178 = getelementptr inbounds i64, i64* %127, i64 %138
  store i64 %153, i64* %178, align 8, !tbaa !4
  %179 = add nsw i64 %138, 1
  store i64 %138, i64* %174, align 8, !tbaa !4
  br i1 %141, label %186, label %180

180:                                              ; preds = %177
  %181 = sub nsw i64 %140, %5
  %182 = getelementptr inbounds i64, i64* %17, i64 %181
  %183 = load i64, i64* %182, align 8, !tbaa !4
  %184 = add nsw i64 %139, 1
  %185 = getelementptr inbounds i64, i64* %18, i64 %139
  store i64 %183, i64* %185, align 8, !tbaa !4
  br label %186

186:                                              ; preds = %180, %177, %173
  %187 = phi i64 [ %139, %173 ], [ %184, %180 ], [ %139, %177 ]
  %188 = phi i64 [ %138, %173 ], [ %179, %180 ], [ %179, %177 ]
  %189 = add nuw nsw i64 %140, 1
  %190 = icmp eq i64 %189, %130
  br i1 %190, label %191, label %137, !llvm.loop !12

191:                                              ; preds = %186, %129
  %192 = phi i64 [ 0, %129 ], [ %187, %186 ]
  %193 = icmp sgt i64 %192, 0
  br i1 %193, label %194, label %201

194:                                              ; preds = %191, %194
  %195 = phi i64 [ %199, %194 ], [ 0, %191 ]
  %196 = getelementptr inbounds i64, i64* %18, i64 %195
  %197 = load i64, i64* %196, align 8, !tbaa !4
  %198 = getelementptr inbounds i64, i64* %17, i64 %195
  store i64 %197, i64* %198, align 8, !tbaa !4
  %199 = add nuw nsw i64 %195, 1
  %200 = icmp eq i64 %199, %192
  br i1 %200, label %201, label %194, !llvm.loop !30

201:                                              ; preds = %194, %191, %123
  %202 = phi i64 [ %0, %123 ], [ %192, %191 ], [ %192, %194 ]
  %203 = icmp eq i64 %12, 0
  br i1 %203, label %204, label %206

204:                                              ; preds = %201
  %205 = icmp sgt i64 %202, 0
  br i1 %205, label %274, label %281

206:                                              ; preds = %201
  %207 = add nsw i64 %15, %11
  %208 = tail call i64 @llvm.smin.i64(i64 %202, i64 %207)
  %209 = getelementptr inbounds i64, i64* %22, i64 %9
  %210 = getelementptr inbounds i64, i64* %209, i64 %0
  %211 = getelementptr inbounds i64, i64* %210, i64 %0
  %212 = getelementptr inbounds i64, i64* %211, i64 %0
  %213 = icmp sgt i64 %208, 0
  br i1 %213, label %216, label %214

214:                                              ; preds = %216, %206
  %215 = icmp sgt i64 %9, 0
  br i1 %215, label %230, label %227

216:                                              ; preds = %206, %216
  %217 = phi i64 [ %225, %216 ], [ 0, %206 ]
  %218 = getelementptr inbounds i64, i64* %17, i64 %217
  %219 = load i64, i64* %218, align 8, !tbaa !4
  %220 = getelementptr inbounds i64, i64* %3, i64 %219
  %221 = load i64, i64* %220, align 8, !tbaa !4
  %222 = getelementptr inbounds i64, i64* %8, i64 %221
  %223 = load i64, i64* %222, align 8, !tbaa !4
  %224 = getelementptr inbounds i64, i64* %21, i64 %217
  store i64 %223, i64* %224, align 8, !tbaa !4
  %225 = add nuw nsw i64 %217, 1
  %226 = icmp eq i64 %225, %208
  br i1 %226, label %214, label %216, !llvm.loop !31

227:                                              ; preds = %230, %214
  %228 = tail call i64 @vary(i64 noundef %208, i64* noundef %21, i64 noundef %9, i64* noundef %22, i64 noundef %11, i64 noundef %12, i64 noundef %13, i64 noundef %14, i64 noundef %15, i64* noundef %209, i64* noundef %212, i64* noundef %210) #7
  %229 = icmp sgt i64 %202, 0
  br i1 %229, label %241, label %239

230:                                              ; preds = %214, %230
  %231 = phi i64 [ %237, %230 ], [ 0, %214 ]
  %232 = getelementptr inbounds i64, i64* %10, i64 %231
  %233 = load i64, i64* %232, align 8, !tbaa !4
  %234 = getelementptr inbounds i64, i64* %8, i64 %233
  %235 = load i64, i64* %234, align 8, !tbaa !4
  %236 = getelementptr inbounds i64, i64* %22, i64 %231
  store i64 %235, i64* %236, align 8, !tbaa !4
  %237 = add nuw nsw i64 %231, 1
  %238 = icmp eq i64 %237, %9
  br i1 %238, label %227, label %230, !llvm.loop !32

239:                                              ; preds = %241, %227
  %240 = icmp sgt i64 %228, 0
  br i1 %240, label %248, label %246

241:                                              ; preds = %227, %241
  %242 = phi i64 [ %244, %241 ], [ 0, %227 ]
  %243 = getelementptr inbounds i64, i64* %211, i64 %242
  store i64 0, i64* %243, align 8, !tbaa !4
  %244 = add nuw nsw i64 %242, 1
  %245 = icmp eq i64 %244, %202
  br i1 %245, label %239, label %241, !llvm.loop !33

246:                                              ; preds = %248, %239
  %247 = icmp sgt i64 %202, 0
  br i1 %247, label %259, label %281

248:                                              ; preds = %239, %248
  %249 = phi i64 [ %257, %248 ], [ 0, %239 ]
  %250 = getelementptr inbounds i64, i64* %210, i64 %249
  %251 = load i64, i64* %250, align 8, !tbaa !4
  %252 = getelementptr inbounds i64, i64* %211, i64 %251
  store i64 1, i64* %252, align 8, !tbaa !4
  %253 = load i64, i64* %250, align 8, !tbaa !4
  %254 = getelementptr inbounds i64, i64* %17, i64 %253
  %255 = load i64, i64* %254, align 8, !tbaa !4
  %256 = getelementptr inbounds i64, i64* %18, i64 %249
  store i64 %255, i64* %256, align 8, !tbaa !4
  %257 = add nuw nsw i64 %249, 1
  %258 = icmp eq i64 %257, %228
  br i1 %258, label %246, label %248, !llvm.loop !34

259:                                              ; preds = %246, %270
  %260 = phi i64 [ %271, %270 ], [ %228, %246 ]
  %261 = phi i64 [ %272, %270 ], [ 0, %246 ]
  %262 = getelementptr inbounds i64, i64* %211, i64 %261
  %263 = load i64, i64* %262, align 8, !tbaa !4
  %264 = icmp eq i64 %263, 0
  br i1 %264, label %265, label %270

265:                                              ; preds = %259
  %266 = getelementptr inbounds i64, i64* %17, i64 %261
  %267 = load i64, i64* %266, align 8, !tbaa !4
  %268 = add nsw i64 %260, 1
  %269 = getelementptr inbounds i64, i64* %18, i64 %260
  store i64 %267, i64* %269, align 8, !tbaa !4
  br label %270

270:                                              ; preds = %259, %265
  %271 = phi i64 [ %260, %259 ], [ %268, %265 ]
  %272 = add nuw nsw i64 %261, 1
  %273 = icmp eq i64 %272, %202
  br i1 %273, label %281, label %259, !llvm.loop !35

274:                                              ; preds = %204, %274
  %275 = phi i64 [ %279, %274 ], [ 0, %204 ]
  %276 = getelementptr inbounds i64, i64* %17, i64 %275
  %277 = load i64, i64* %276, align 8, !tbaa !4
  %278 = getelementptr inbounds i64, i64* %18, i64 %275
  store i64 %277, i64* %278, align 8, !tbaa !4
  %279 = add nuw nsw i64 %275, 1
  %280 = icmp eq i64 %279, %202
  br i1 %280, label %281, label %274, !llvm.loop !36

281:                                              ; preds = %270, %274, %246, %204
  store i64 0, i64* %19, align 8, !tbaa !4
  %282 = icmp ne float* %16, null
  %283 = icmp sgt i64 %202, 0
  %284 = select i1 %282, i1 %283, i1 false
  br i1 %284, label %285, label %297

285:                                              ; preds = %281, %285
  %286 = phi i64 [ %295, %285 ], [ 0, %281 ]
  %287 = getelementptr inbounds i64, i64* %18, i64 %286
  %288 = load i64, i64* %287, align 8, !tbaa !4
  %289 = getelementptr inbounds float, float* %16, i64 %288
  %290 = load float, float* %289, align 4, !tbaa !20
  %291 = fcmp ord float %290, 0.000000e+00
  %292 = zext i1 %291 to i64
  %293 = load i64, i64* %19, align 8, !tbaa !4
  %294 = add nsw i64 %293, %292
  store i64 %294, i64* %19, align 8, !tbaa !4
  %295 = add nuw nsw i64 %286, 1
  %296 = icmp eq i64 %295, %202
  br i1 %296, label %297, label %285, !llvm.loop !37

297:                                              ; preds = %285, %281
  ret i64 %202
}

; Function Attrs: argmemonly nofree norecurse nosync nounwind
define dso_local i64 @pools(i64 noundef %0, i64* nocapture noundef readonly %1, i64 noundef %2, float* nocapture noundef readonly %3, i64* nocapture noundef writeonly %4, i64* nocapture noundef writeonly %5, i64* nocapture noundef writeonly %6) local_unnamed_addr #4 {
  %8 = icmp sgt i64 %0, 0
  br i1 %8, label %12, label %9

9:                                                ; preds = %33, %7
  %10 = phi i64 [ 0, %7 ], [ %34, %33 ]
  %11 = phi i64 [ 0, %7 ], [ %35, %33 ]
  store i64 %11, i64* %6, align 8, !tbaa !4
  ret i64 %10

12:                                               ; preds = %7, %33
  %13 = phi i64 [ %36, %33 ], [ 0, %7 ]
  %14 = phi i64 [ %35, %33 ], [ 0, %7 ]
  %15 = phi i64 [ %34, %33 ], [ 0, %7 ]
  %16 = getelementptr inbounds i64, i64* %1, i64 %13
  %17 = load i64, i64* %16, align 8, !tbaa !4
  %18 = getelementptr inbounds float, float* %3, i64 %17
  %19 = load float, float* %18, align 4, !tbaa !20
  %20 = fcmp ogt float %19, 0.000000e+00
  br i1 %20, label %21, label %24

21:                                               ; preds = %12
  %22 = add nsw i64 %14, 1
  %23 = getelementptr inbounds i64, i64* %5, i64 %14
  br label %29

24:                                               ; preds = %12
  %25 = icmp slt i64 %13, %2
  br i1 %25, label %26, label %33

26:                                               ; preds = %24
  %27 = add nsw i64 %15, 1
  %28 = getelementptr inbounds i64, i64* %4, i64 %15
  br label %29

29:                                               ; preds = %26, %21
  %30 = phi i64* [ %23, %21 ], [ %28, %26 ]
  %31 = phi i64 [ %15, %21 ], [ %27, %26 ]
  %32 = phi i64 [ %22, %21 ], [ %14, %26 ]
  store i64 %17, i64* %30, align 8, !tbaa !4
  br label %33

33:                                               ; preds = %29, %24
  %34 = phi i64 [ %15, %24 ], [ %31, %29 ]
  %35 = phi i64 [ %14, %24 ], [ %32, %29 ]
  %36 = add nuw nsw i64 %13, 1
  %37 = icmp eq i64 %36, %0
  br i1 %37, label %9, label %12, !llvm.loop !38
}

; Function Attrs: nofree nosync nounwind
define dso_local i64 @pack_items(i64 noundef %0, i64* nocapture noundef readonly %1, i64* nocapture noundef readonly %2, i64* nocapture noundef readonly %3, float* nocapture noundef readonly %4, double* nocapture noundef readonly %5, i64* nocapture noundef readonly %6, i8* nocapture noundef readonly %7, i8* nocapture noundef readonly %8, i8* nocapture noundef readonly %9, i64* nocapture noundef readonly %10, double* nocapture noundef readonly %11, double* nocapture noundef readonly %12, double* nocapture noundef readonly %13, i64* nocapture noundef readonly %14, i8* nocapture noundef readonly %15, i64* nocapture noundef readonly %16, i8* nocapture noundef readonly %17, i64* nocapture noundef readonly %18, i8* nocapture noundef readonly %19, i64* nocapture noundef readonly %20, i8* nocapture noundef readonly %21, i64 noundef %22, i8* noundef %23) local_unnamed_addr #3 {
  %25 = alloca %union.anon.0, align 8
  %26 = alloca %union.anon.0, align 8
  %27 = alloca %union.anon.0, align 8
  %28 = alloca %union.anon.0, align 8
  %29 = alloca %union.anon.0, align 8
  %30 = bitcast %union.anon.0* %29 to i8*
  %31 = getelementptr inbounds %union.anon.0, %union.anon.0* %29, i64 0, i32 0
  %32 = bitcast %union.anon.0* %29 to [8 x i8]*
  %33 = bitcast %union.anon.0* %28 to i8*
  %34 = getelementptr inbounds %union.anon.0, %union.anon.0* %28, i64 0, i32 0
  %35 = bitcast %union.anon.0* %28 to [8 x i8]*
  %36 = bitcast %union.anon.0* %27 to i8*
  %37 = getelementptr inbounds %union.anon.0, %union.anon.0* %27, i64 0, i32 0
  %38 = bitcast %union.anon.0* %27 to [8 x i8]*
  %39 = bitcast %union.anon.0* %26 to i8*
  %40 = getelementptr inbounds %union.anon.0, %union.anon.0* %26, i64 0, i32 0
  %41 = bitcast %union.anon.0* %26 to [8 x i8]*
  %42 = bitcast %union.anon.0* %25 to i8*
  %43 = getelementptr inbounds %union.anon.0, %union.anon.0* %25, i64 0, i32 0
  %44 = bitcast %union.anon.0* %25 to [8 x i8]*
  %45 = tail call i64 @llvm.smax.i64(i64 %0, i64 0)
  br label %46

46:                                               ; preds = %463, %24
  %47 = phi i64 [ 0, %24 ], [ %58, %463 ]
  %48 = phi i64 [ 0, %24 ], [ %464, %463 ]
  %49 = icmp eq i64 %47, %45
  br i1 %49, label %465, label %50

50:                                               ; preds = %46
  %51 = getelementptr inbounds i64, i64* %2, i64 %47
  %52 = load i64, i64* %51, align 8, !tbaa !4
  %53 = add nsw i64 %52, 1
  %54 = getelementptr inbounds i64, i64* %6, i64 %53
  %55 = load i64, i64* %54, align 8, !tbaa !4
  %56 = getelementptr inbounds i64, i64* %6, i64 %52
  %57 = load i64, i64* %56, align 8, !tbaa !4
  %58 = add nuw i64 %47, 1
  %59 = getelementptr inbounds i64, i64* %18, i64 %58
  %60 = load i64, i64* %59, align 8, !tbaa !4
  %61 = getelementptr inbounds i64, i64* %18, i64 %47
  %62 = load i64, i64* %61, align 8, !tbaa !4
  %63 = getelementptr inbounds i64, i64* %20, i64 %58
  %64 = load i64, i64* %63, align 8, !tbaa !4
  %65 = getelementptr inbounds i64, i64* %20, i64 %47
  %66 = load i64, i64* %65, align 8, !tbaa !4
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
  %77 = load i8, i8* %76, align 1, !tbaa !39
  %78 = tail call i8 @llvm.umin.i8(i8 %77, i8 12)
  %79 = zext i8 %78 to i64
  %80 = getelementptr inbounds i8, i8* %23, i64 %48
  %81 = getelementptr inbounds i8, i8* %80, i64 16
  %82 = getelementptr inbounds i64, i64* %1, i64 %47
  %83 = load i64, i64* %82, align 8, !tbaa !4
  %84 = icmp eq i64 %83, 0
  br i1 %84, label %103, label %85

85:                                               ; preds = %75
  store i8 8, i8* %81, align 1, !tbaa !39
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
  store i8 %92, i8* %94, align 1, !tbaa !39
  %95 = lshr i64 %90, 7
  %96 = icmp ugt i64 %90, 16383
  br i1 %96, label %88, label %97, !llvm.loop !40

97:                                               ; preds = %88, %85
  %98 = phi i64 [ %83, %85 ], [ %95, %88 ]
  %99 = phi i64 [ 0, %85 ], [ %93, %88 ]
  %100 = trunc i64 %98 to i8
  %101 = getelementptr inbounds i8, i8* %86, i64 %99
  store i8 %100, i8* %101, align 1, !tbaa !39
  %102 = add nsw i64 %99, 2
  br label %103

103:                                              ; preds = %75, %97
  %104 = phi i64 [ %102, %97 ], [ 0, %75 ]
  %105 = add nsw i64 %104, 16
  %106 = getelementptr inbounds i8, i8* %80, i64 %105
  %107 = load i64, i64* %54, align 8, !tbaa !4
  %108 = load i64, i64* %56, align 8, !tbaa !4
  %109 = icmp eq i64 %107, %108
  br i1 %109, label %144, label %110

110:                                              ; preds = %103
  %111 = sub nsw i64 %107, %108
  store i8 18, i8* %106, align 1, !tbaa !39
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
  store i8 %118, i8* %120, align 1, !tbaa !39
  %121 = lshr i64 %116, 7
  %122 = icmp ugt i64 %116, 16383
  br i1 %122, label %114, label %123, !llvm.loop !40

123:                                              ; preds = %114, %110
  %124 = phi i64 [ %111, %110 ], [ %121, %114 ]
  %125 = phi i64 [ 0, %110 ], [ %119, %114 ]
  %126 = trunc i64 %124 to i8
  %127 = getelementptr inbounds i8, i8* %112, i64 %125
  store i8 %126, i8* %127, align 1, !tbaa !39
  %128 = add nsw i64 %125, 2
  %129 = getelementptr inbounds i8, i8* %106, i64 %128
  %130 = load i64, i64* %56, align 8, !tbaa !4
  %131 = load i64, i64* %54, align 8, !tbaa !4
  %132 = sub nsw i64 %131, %130
  %133 = icmp sgt i64 %132, 0
  br i1 %133, label %134, label %142

134:                                              ; preds = %123, %134
  %135 = phi i64 [ %140, %134 ], [ 0, %123 ]
  %136 = add nsw i64 %135, %130
  %137 = getelementptr inbounds i8, i8* %7, i64 %136
  %138 = load i8, i8* %137, align 1, !tbaa !39
  %139 = getelementptr inbounds i8, i8* %129, i64 %135
  store i8 %138, i8* %139, align 1, !tbaa !39
  %140 = add nuw nsw i64 %135, 1
  %141 = icmp eq i64 %140, %132
  br i1 %141, label %142, label %134, !llvm.loop !41

142:                                              ; preds = %134, %123
  %143 = add nsw i64 %132, %128
  br label %144

144:                                              ; preds = %103, %142
  %145 = phi i64 [ %143, %142 ], [ 0, %103 ]
  %146 = add nsw i64 %105, %145
  %147 = getelementptr inbounds i8, i8* %80, i64 %146
  %148 = getelementptr inbounds i8, i8* %8, i64 %52
  %149 = load i8, i8* %148, align 1, !tbaa !39
  %150 = sext i8 %149 to i64
  %151 = add nsw i64 %150, 1
  %152 = getelementptr inbounds i64, i64* %14, i64 %151
  %153 = load i64, i64* %152, align 8, !tbaa !4
  %154 = getelementptr inbounds i64, i64* %14, i64 %150
  %155 = load i64, i64* %154, align 8, !tbaa !4
  %156 = icmp eq i64 %153, %155
  br i1 %156, label %191, label %157

157:                                              ; preds = %144
  %158 = sub nsw i64 %153, %155
  store i8 26, i8* %147, align 1, !tbaa !39
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
  store i8 %165, i8* %167, align 1, !tbaa !39
  %168 = lshr i64 %163, 7
  %169 = icmp ugt i64 %163, 16383
  br i1 %169, label %161, label %170, !llvm.loop !40

170:                                              ; preds = %161, %157
  %171 = phi i64 [ %158, %157 ], [ %168, %161 ]
  %172 = phi i64 [ 0, %157 ], [ %166, %161 ]
  %173 = trunc i64 %171 to i8
  %174 = getelementptr inbounds i8, i8* %159, i64 %172
  store i8 %173, i8* %174, align 1, !tbaa !39
  %175 = add nsw i64 %172, 2
  %176 = getelementptr inbounds i8, i8* %147, i64 %175
  %177 = load i64, i64* %154, align 8, !tbaa !4
  %178 = load i64, i64* %152, align 8, !tbaa !4
  %179 = sub nsw i64 %178, %177
  %180 = icmp sgt i64 %179, 0
  br i1 %180, label %181, label %189

181:                                              ; preds = %170, %181
  %182 = phi i64 [ %187, %181 ], [ 0, %170 ]
  %183 = add nsw i64 %182, %177
  %184 = getelementptr inbounds i8, i8* %15, i64 %183
  %185 = load i8, i8* %184, align 1, !tbaa !39
  %186 = getelementptr inbounds i8, i8* %176, i64 %182
  store i8 %185, i8* %186, align 1, !tbaa !39
  %187 = add nuw nsw i64 %182, 1
  %188 = icmp eq i64 %187, %179
  br i1 %188, label %189, label %181, !llvm.loop !41

189:                                              ; preds = %181, %170
  %190 = add nsw i64 %179, %175
  br label %191

191:                                              ; preds = %144, %189
  %192 = phi i64 [ %190, %189 ], [ 0, %144 ]
  %193 = add nsw i64 %146, %192
  %194 = getelementptr inbounds i8, i8* %80, i64 %193
  %195 = add nuw nsw i64 %79, 1
  %196 = getelementptr inbounds i64, i64* %16, i64 %195
  %197 = load i64, i64* %196, align 8, !tbaa !4
  %198 = getelementptr inbounds i64, i64* %16, i64 %79
  %199 = load i64, i64* %198, align 8, !tbaa !4
  %200 = icmp eq i64 %197, %199
  br i1 %200, label %235, label %201

201:                                              ; preds = %191
  %202 = sub nsw i64 %197, %199
  store i8 34, i8* %194, align 1, !tbaa !39
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
  store i8 %209, i8* %211, align 1, !tbaa !39
  %212 = lshr i64 %207, 7
  %213 = icmp ugt i64 %207, 16383
  br i1 %213, label %205, label %214, !llvm.loop !40

214:                                              ; preds = %205, %201
  %215 = phi i64 [ %202, %201 ], [ %212, %205 ]
  %216 = phi i64 [ 0, %201 ], [ %210, %205 ]
  %217 = trunc i64 %215 to i8
  %218 = getelementptr inbounds i8, i8* %203, i64 %216
  store i8 %217, i8* %218, align 1, !tbaa !39
  %219 = add nsw i64 %216, 2
  %220 = getelementptr inbounds i8, i8* %194, i64 %219
  %221 = load i64, i64* %198, align 8, !tbaa !4
  %222 = load i64, i64* %196, align 8, !tbaa !4
  %223 = sub nsw i64 %222, %221
  %224 = icmp sgt i64 %223, 0
  br i1 %224, label %225, label %233

225:                                              ; preds = %214, %225
  %226 = phi i64 [ %231, %225 ], [ 0, %214 ]
  %227 = add nsw i64 %226, %221
  %228 = getelementptr inbounds i8, i8* %17, i64 %227
  %229 = load i8, i8* %228, align 1, !tbaa !39
  %230 = getelementptr inbounds i8, i8* %220, i64 %226
  store i8 %229, i8* %230, align 1, !tbaa !39
  %231 = add nuw nsw i64 %226, 1
  %232 = icmp eq i64 %231, %223
  br i1 %232, label %233, label %225, !llvm.loop !41

233:                                              ; preds = %225, %214
  %234 = add nsw i64 %223, %219
  br label %235

235:                                              ; preds = %191, %233
  %236 = phi i64 [ %234, %233 ], [ 0, %191 ]
  %237 = add nsw i64 %193, %236
  %238 = getelementptr inbounds i64, i64* %10, i64 %52
  %239 = load i64, i64* %238, align 8, !tbaa !4
  %240 = icmp eq i64 %239, 0
  br i1 %240, label %260, label %241

241:                                              ; preds = %235
  %242 = getelementptr inbounds i8, i8* %80, i64 %237
  store i8 40, i8* %242, align 1, !tbaa !39
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
  store i8 %249, i8* %251, align 1, !tbaa !39
  %252 = lshr i64 %247, 7
  %253 = icmp ugt i64 %247, 16383
  br i1 %253, label %245, label %254, !llvm.loop !40

254:                                              ; preds = %245, %241
  %255 = phi i64 [ %239, %241 ], [ %252, %245 ]
  %256 = phi i64 [ 0, %241 ], [ %250, %245 ]
  %257 = trunc i64 %255 to i8
  %258 = getelementptr inbounds i8, i8* %243, i64 %256
  store i8 %257, i8* %258, align 1, !tbaa !39
  %259 = add nsw i64 %256, 2
  br label %260

260:                                              ; preds = %235, %254
  %261 = phi i64 [ %259, %254 ], [ 0, %235 ]
  %262 = add nsw i64 %237, %261
  %263 = getelementptr inbounds i8, i8* %80, i64 %262
  %264 = getelementptr inbounds double, double* %11, i64 %52
  %265 = load double, double* %264, align 8, !tbaa !42
  %266 = fcmp ord double %265, 0.000000e+00
  %267 = select i1 %266, double %265, double 0.000000e+00
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %30) #8
  store double %267, double* %31, align 8, !tbaa !39
  %268 = bitcast double %267 to i64
  %269 = icmp eq i64 %268, 0
  br i1 %269, label %278, label %270

270:                                              ; preds = %260
  store i8 49, i8* %263, align 1, !tbaa !39
  br label %271

271:                                              ; preds = %271, %270
  %272 = phi i64 [ 0, %270 ], [ %275, %271 ]
  %273 = getelementptr inbounds [8 x i8], [8 x i8]* %32, i64 0, i64 %272
  %274 = load i8, i8* %273, align 1, !tbaa !39
  %275 = add nuw nsw i64 %272, 1
  %276 = getelementptr inbounds i8, i8* %263, i64 %275
  store i8 %274, i8* %276, align 1, !tbaa !39
  %277 = icmp eq i64 %275, 8
  br i1 %277, label %278, label %271, !llvm.loop !44

278:                                              ; preds = %271, %260
  %279 = phi i64 [ 0, %260 ], [ 9, %271 ]
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %30) #8
  %280 = add nsw i64 %262, %279
  %281 = getelementptr inbounds i8, i8* %80, i64 %280
  %282 = getelementptr inbounds double, double* %5, i64 %47
  %283 = load double, double* %282, align 8, !tbaa !42
  %284 = fcmp ord double %283, 0.000000e+00
  %285 = select i1 %284, double %283, double 0.000000e+00
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %33) #8
  store double %285, double* %34, align 8, !tbaa !39
  %286 = bitcast double %285 to i64
  %287 = icmp eq i64 %286, 0
  br i1 %287, label %296, label %288

288:                                              ; preds = %278
  store i8 57, i8* %281, align 1, !tbaa !39
  br label %289

289:                                              ; preds = %289, %288
  %290 = phi i64 [ 0, %288 ], [ %293, %289 ]
  %291 = getelementptr inbounds [8 x i8], [8 x i8]* %35, i64 0, i64 %290
  %292 = load i8, i8* %291, align 1, !tbaa !39
  %293 = add nuw nsw i64 %290, 1
  %294 = getelementptr inbounds i8, i8* %281, i64 %293
  store i8 %292, i8* %294, align 1, !tbaa !39
  %295 = icmp eq i64 %293, 8
  br i1 %295, label %296, label %289, !llvm.loop !44

296:                                              ; preds = %289, %278
  %297 = phi i64 [ 0, %278 ], [ 9, %289 ]
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %33) #8
  %298 = add nsw i64 %280, %297
  %299 = getelementptr inbounds i8, i8* %80, i64 %298
  %300 = getelementptr inbounds float, float* %4, i64 %47
  %301 = load float, float* %300, align 4, !tbaa !20
  %302 = fpext float %301 to double
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %36) #8
  store double %302, double* %37, align 8, !tbaa !39
  %303 = bitcast double %302 to i64
  %304 = icmp eq i64 %303, 0
  br i1 %304, label %313, label %305

305:                                              ; preds = %296
  store i8 65, i8* %299, align 1, !tbaa !39
  br label %306

306:                                              ; preds = %306, %305
  %307 = phi i64 [ 0, %305 ], [ %310, %306 ]
  %308 = getelementptr inbounds [8 x i8], [8 x i8]* %38, i64 0, i64 %307
  %309 = load i8, i8* %308, align 1, !tbaa !39
  %310 = add nuw nsw i64 %307, 1
  %311 = getelementptr inbounds i8, i8* %299, i64 %310
  store i8 %309, i8* %311, align 1, !tbaa !39
  %312 = icmp eq i64 %310, 8
  br i1 %312, label %313, label %306, !llvm.loop !44

313:                                              ; preds = %306, %296
  %314 = phi i64 [ 0, %296 ], [ 9, %306 ]
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %36) #8
  %315 = add nsw i64 %298, %314
  %316 = getelementptr inbounds i64, i64* %3, i64 %47
  %317 = load i64, i64* %316, align 8, !tbaa !4
  %318 = icmp eq i64 %317, 0
  br i1 %318, label %338, label %319

319:                                              ; preds = %313
  %320 = getelementptr inbounds i8, i8* %80, i64 %315
  store i8 72, i8* %320, align 1, !tbaa !39
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
  store i8 %327, i8* %329, align 1, !tbaa !39
  %330 = lshr i64 %325, 7
  %331 = icmp ugt i64 %325, 16383
  br i1 %331, label %323, label %332, !llvm.loop !40

332:                                              ; preds = %323, %319
  %333 = phi i64 [ %317, %319 ], [ %330, %323 ]
  %334 = phi i64 [ 0, %319 ], [ %328, %323 ]
  %335 = trunc i64 %333 to i8
  %336 = getelementptr inbounds i8, i8* %321, i64 %334
  store i8 %335, i8* %336, align 1, !tbaa !39
  %337 = add nsw i64 %334, 2
  br label %338

338:                                              ; preds = %313, %332
  %339 = phi i64 [ %337, %332 ], [ 0, %313 ]
  %340 = add nsw i64 %315, %339
  %341 = getelementptr inbounds i8, i8* %80, i64 %340
  %342 = load i64, i64* %61, align 8, !tbaa !4
  %343 = load i64, i64* %59, align 8, !tbaa !4
  %344 = sub nsw i64 %343, %342
  %345 = icmp sgt i64 %344, 0
  br i1 %345, label %346, label %354

346:                                              ; preds = %338, %346
  %347 = phi i64 [ %352, %346 ], [ 0, %338 ]
  %348 = add nsw i64 %347, %342
  %349 = getelementptr inbounds i8, i8* %19, i64 %348
  %350 = load i8, i8* %349, align 1, !tbaa !39
  %351 = getelementptr inbounds i8, i8* %341, i64 %347
  store i8 %350, i8* %351, align 1, !tbaa !39
  %352 = add nuw nsw i64 %347, 1
  %353 = icmp eq i64 %352, %344
  br i1 %353, label %354, label %346, !llvm.loop !41

354:                                              ; preds = %346, %338
  %355 = add nsw i64 %340, %344
  %356 = getelementptr inbounds i8, i8* %80, i64 %355
  %357 = load i64, i64* %63, align 8, !tbaa !4
  %358 = load i64, i64* %65, align 8, !tbaa !4
  %359 = icmp eq i64 %357, %358
  br i1 %359, label %394, label %360

360:                                              ; preds = %354
  %361 = sub nsw i64 %357, %358
  store i8 90, i8* %356, align 1, !tbaa !39
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
  store i8 %368, i8* %370, align 1, !tbaa !39
  %371 = lshr i64 %366, 7
  %372 = icmp ugt i64 %366, 16383
  br i1 %372, label %364, label %373, !llvm.loop !40

373:                                              ; preds = %364, %360
  %374 = phi i64 [ %361, %360 ], [ %371, %364 ]
  %375 = phi i64 [ 0, %360 ], [ %369, %364 ]
  %376 = trunc i64 %374 to i8
  %377 = getelementptr inbounds i8, i8* %362, i64 %375
  store i8 %376, i8* %377, align 1, !tbaa !39
  %378 = add nsw i64 %375, 2
  %379 = getelementptr inbounds i8, i8* %356, i64 %378
  %380 = load i64, i64* %65, align 8, !tbaa !4
  %381 = load i64, i64* %63, align 8, !tbaa !4
  %382 = sub nsw i64 %381, %380
  %383 = icmp sgt i64 %382, 0
  br i1 %383, label %384, label %392

384:                                              ; preds = %373, %384
  %385 = phi i64 [ %390, %384 ], [ 0, %373 ]
  %386 = add nsw i64 %385, %380
  %387 = getelementptr inbounds i8, i8* %21, i64 %386
  %388 = load i8, i8* %387, align 1, !tbaa !39
  %389 = getelementptr inbounds i8, i8* %379, i64 %385
  store i8 %388, i8* %389, align 1, !tbaa !39
  %390 = add nuw nsw i64 %385, 1
  %391 = icmp eq i64 %390, %382
  br i1 %391, label %392, label %384, !llvm.loop !41

392:                                              ; preds = %384, %373
  %393 = add nsw i64 %382, %378
  br label %394

394:                                              ; preds = %354, %392
  %395 = phi i64 [ %393, %392 ], [ 0, %354 ]
  %396 = add nsw i64 %355, %395
  %397 = getelementptr inbounds i8, i8* %80, i64 %396
  %398 = getelementptr inbounds double, double* %12, i64 %52
  %399 = load double, double* %398, align 8, !tbaa !42
  %400 = fcmp ord double %399, 0.000000e+00
  %401 = select i1 %400, double %399, double 0.000000e+00
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %39) #8
  store double %401, double* %40, align 8, !tbaa !39
  %402 = bitcast double %401 to i64
  %403 = icmp eq i64 %402, 0
  br i1 %403, label %412, label %404

404:                                              ; preds = %394
  store i8 97, i8* %397, align 1, !tbaa !39
  br label %405

405:                                              ; preds = %405, %404
  %406 = phi i64 [ 0, %404 ], [ %409, %405 ]
  %407 = getelementptr inbounds [8 x i8], [8 x i8]* %41, i64 0, i64 %406
  %408 = load i8, i8* %407, align 1, !tbaa !39
  %409 = add nuw nsw i64 %406, 1
  %410 = getelementptr inbounds i8, i8* %397, i64 %409
  store i8 %408, i8* %410, align 1, !tbaa !39
  %411 = icmp eq i64 %409, 8
  br i1 %411, label %412, label %405, !llvm.loop !44

412:                                              ; preds = %405, %394
  %413 = phi i64 [ 0, %394 ], [ 9, %405 ]
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %39) #8
  %414 = add nsw i64 %396, %413
  %415 = getelementptr inbounds i8, i8* %80, i64 %414
  %416 = getelementptr inbounds double, double* %13, i64 %52
  %417 = load double, double* %416, align 8, !tbaa !42
  %418 = fcmp ord double %417, 0.000000e+00
  %419 = select i1 %418, double %417, double 0.000000e+00
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %42) #8
  store double %419, double* %43, align 8, !tbaa !39
  %420 = bitcast double %419 to i64
  %421 = icmp eq i64 %420, 0
  br i1 %421, label %430, label %422

422:                                              ; preds = %412
  store i8 105, i8* %415, align 1, !tbaa !39
  br label %423

423:                                              ; preds = %423, %422
  %424 = phi i64 [ 0, %422 ], [ %427, %423 ]
  %425 = getelementptr inbounds [8 x i8], [8 x i8]* %44, i64 0, i64 %424
  %426 = load i8, i8* %425, align 1, !tbaa !39
  %427 = add nuw nsw i64 %424, 1
  %428 = getelementptr inbounds i8, i8* %415, i64 %427
  store i8 %426, i8* %428, align 1, !tbaa !39
  %429 = icmp eq i64 %427, 8
  br i1 %429, label %430, label %423, !llvm.loop !44

430:                                              ; preds = %423, %412
  %431 = phi i64 [ 0, %412 ], [ 9, %423 ]
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %42) #8
  %432 = add nsw i64 %414, %431
  %433 = getelementptr inbounds i8, i8* %80, i64 %432
  %434 = add nsw i64 %48, 1
  store i8 18, i8* %80, align 1, !tbaa !39
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
  store i8 %442, i8* %444, align 1, !tbaa !39
  %445 = lshr i64 %440, 7
  %446 = icmp ugt i64 %440, 16383
  br i1 %446, label %438, label %447, !llvm.loop !40

447:                                              ; preds = %438, %430
  %448 = phi i64 [ %436, %430 ], [ %445, %438 ]
  %449 = phi i64 [ 0, %430 ], [ %443, %438 ]
  %450 = trunc i64 %448 to i8
  %451 = getelementptr inbounds i8, i8* %435, i64 %449
  store i8 %450, i8* %451, align 1, !tbaa !39
  %452 = add i64 %48, 2
  %453 = add i64 %452, %449
  %454 = icmp sgt i64 %432, 16
  br i1 %454, label %455, label %463

455:                                              ; preds = %447, %455
  %456 = phi i8* [ %461, %455 ], [ %81, %447 ]
  %457 = phi i64 [ %459, %455 ], [ %453, %447 ]
  %458 = load i8, i8* %456, align 1, !tbaa !39
  %459 = add nsw i64 %457, 1
  %460 = getelementptr inbounds i8, i8* %23, i64 %457
  store i8 %458, i8* %460, align 1, !tbaa !39
  %461 = getelementptr inbounds i8, i8* %456, i64 1
  %462 = icmp ult i8* %461, %433
  br i1 %462, label %455, label %463, !llvm.loop !45

463:                                              ; preds = %455, %447, %50
  %464 = phi i64 [ %48, %50 ], [ %453, %447 ], [ %459, %455 ]
  br i1 %74, label %465, label %46, !llvm.loop !46

465:                                              ; preds = %46, %463
  %466 = phi i64 [ %48, %46 ], [ -1, %463 ]
  ret i64 %466
}

; Function Attrs: argmemonly nofree norecurse nosync nounwind readonly
define dso_local i64 @multilinear(i64 noundef %0, i8* nocapture noundef readonly %1, i64* nocapture noundef readonly %2) local_unnamed_addr #5 {
  %4 = bitcast i8* %1 to i64*
  %5 = sdiv i64 %0, 8
  %6 = icmp sgt i64 %0, 7
  br i1 %6, label %11, label %7

7:                                                ; preds = %11, %3
  %8 = phi i64 [ 0, %3 ], [ %19, %11 ]
  %9 = shl nsw i64 %5, 3
  %10 = icmp slt i64 %9, %0
  br i1 %10, label %28, label %22

11:                                               ; preds = %3, %11
  %12 = phi i64 [ %20, %11 ], [ 0, %3 ]
  %13 = phi i64 [ %19, %11 ], [ 0, %3 ]
  %14 = getelementptr inbounds i64, i64* %4, i64 %12
  %15 = load i64, i64* %14, align 8, !tbaa !4
  %16 = getelementptr inbounds i64, i64* %2, i64 %12
  %17 = load i64, i64* %16, align 8, !tbaa !4
  %18 = mul i64 %17, %15
  %19 = add i64 %18, %13
  %20 = add nuw nsw i64 %12, 1
  %21 = icmp eq i64 %20, %5
  br i1 %21, label %7, label %11, !llvm.loop !47

22:                                               ; preds = %28, %7
  %23 = phi i64 [ 0, %7 ], [ %37, %28 ]
  %24 = getelementptr inbounds i64, i64* %2, i64 %5
  %25 = load i64, i64* %24, align 8, !tbaa !4
  %26 = mul i64 %25, %23
  %27 = add i64 %26, %8
  ret i64 %27

28:                                               ; preds = %7, %28
  %29 = phi i64 [ %38, %28 ], [ %9, %7 ]
  %30 = phi i64 [ %37, %28 ], [ 0, %7 ]
  %31 = getelementptr inbounds i8, i8* %1, i64 %29
  %32 = load i8, i8* %31, align 1, !tbaa !39
  %33 = zext i8 %32 to i64
  %34 = sub nsw i64 %29, %9
  %35 = shl nsw i64 %34, 3
  %36 = shl i64 %33, %35
  %37 = or i64 %36, %30
  %38 = add nsw i64 %29, 1
  %39 = icmp eq i64 %38, %0
  br i1 %39, label %22, label %28, !llvm.loop !48
}

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare i64 @llvm.smax.i64(i64, i64) #6

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare i64 @llvm.smin.i64(i64, i64) #6

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare i64 @llvm.umin.i64(i64, i64) #6

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare i8 @llvm.umin.i8(i8, i8) #6

attributes #0 = { nofree norecurse nosync nounwind "no-jump-tables"="true" }
attributes #1 = { argmemonly mustprogress nocallback nofree nosync nounwind willreturn }
attributes #2 = { argmemonly nofree nosync nounwind "no-jump-tables"="true" }
attributes #3 = { nofree nosync nounwind "no-jump-tables"="true" }
attributes #4 = { argmemonly nofree norecurse nosync nounwind "no-jump-tables"="true" }
attributes #5 = { argmemonly nofree norecurse nosync nounwind readonly "no-jump-tables"="true" }
attributes #6 = { nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #7 = { nobuiltin }
attributes #8 = { nounwind }

!llvm.module.flags = !{!0, !1, !2}
!llvm.ident = !{!3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{!"clang version 15.0.7 (https://github.com/ziglang/zig-bootstrap a3a6e85f9ec95b1772f5ace363e46df2f336c6b8)"}
!4 = !{!5, !5, i64 0}
!5 = !{!"long", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9, !10}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !10}
!12 = distinct !{!12, !9, !10}
!13 = distinct !{!13, !9, !10}
!14 = distinct !{!14, !9, !10}
!15 = distinct !{!15, !9, !10}
!16 = distinct !{!16, !9, !10}
!17 = distinct !{!17, !9, !10}
!18 = distinct !{!18, !9, !10}
!19 = distinct !{!19, !9, !10}
!20 = !{!21, !21, i64 0}
!21 = !{!"float", !6, i64 0}
!22 = distinct !{!22, !9, !10}
!23 = distinct !{!23, !9, !10}
!24 = distinct !{!24, !9, !10}
!25 = distinct !{!25, !9, !10}
!26 = distinct !{!26, !9, !10}
!27 = distinct !{!27, !9, !10}
!28 = distinct !{!28, !9, !10}
!29 = distinct !{!29, !9, !10}
!30 = distinct !{!30, !9, !10}
!31 = distinct !{!31, !9, !10}
!32 = distinct !{!32, !9, !10}
!33 = distinct !{!33, !9, !10}
!34 = distinct !{!34, !9, !10}
!35 = distinct !{!35, !9, !10}
!36 = distinct !{!36, !9, !10}
!37 = distinct !{!37, !9, !10}
!38 = distinct !{!38, !9, !10}
!39 = !{!6, !6, i64 0}
!40 = distinct !{!40, !9, !10}
!41 = distinct !{!41, !9, !10}
!42 = !{!43, !43, i64 0}
!43 = !{!"double", !6, i64 0}
!44 = distinct !{!44, !9, !10}
!45 = distinct !{!45, !9, !10}
!46 = distinct !{!46, !9, !10}
!47 = distinct !{!47, !9, !10}
!48 = distinct !{!48, !9, !10}
