; translated from reply.c, SHA-256 e54a4e276cefa385c0fb4d79823a27a3227ef7558562886ee8ed67ef2341fe25

; Function Attrs: argmemonly nofree norecurse nosync nounwind
define dso_local void @page_columns(i64 noundef %0, i64* nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, float* nocapture noundef readonly %4, i64* nocapture noundef readonly %5, i64* nocapture noundef readonly %6, i64* nocapture noundef readonly %7, i64* nocapture noundef readonly %8, float* nocapture noundef readonly %9, float* nocapture noundef readonly %10, i64 noundef %11, i64* nocapture noundef writeonly %12, float* nocapture noundef writeonly %13) local_unnamed_addr #0 {
  %15 = icmp sgt i64 %0, 0
  br i1 %15, label %16, label %22

16:                                               ; preds = %14
  %17 = icmp sgt i64 %3, 0
  %18 = shl nsw i64 %0, 1
  %19 = mul nsw i64 %0, 3
  %20 = shl nsw i64 %0, 2
  %21 = mul nsw i64 %0, 5
  br label %23

22:                                               ; preds = %27, %14
  ret void

23:                                               ; preds = %16, %27
  %24 = phi i64 [ 0, %16 ], [ %56, %27 ]
  %25 = getelementptr inbounds i64, i64* %1, i64 %24
  %26 = load i64, i64* %25, align 8, !tbaa !4
  br i1 %17, label %58, label %27

27:                                               ; preds = %58, %23
  %28 = phi i64 [ 0, %23 ], [ %69, %58 ]
  %29 = getelementptr inbounds i64, i64* %5, i64 %26
  %30 = load i64, i64* %29, align 8, !tbaa !4
  %31 = getelementptr inbounds i64, i64* %12, i64 %24
  store i64 %30, i64* %31, align 8, !tbaa !4
  %32 = getelementptr inbounds i64, i64* %6, i64 %26
  %33 = load i64, i64* %32, align 8, !tbaa !4
  %34 = add nsw i64 %24, %0
  %35 = getelementptr inbounds i64, i64* %12, i64 %34
  store i64 %33, i64* %35, align 8, !tbaa !4
  %36 = add nuw nsw i64 %24, 1
  %37 = add i64 %36, %11
  %38 = add nsw i64 %24, %18
  %39 = getelementptr inbounds i64, i64* %12, i64 %38
  store i64 %37, i64* %39, align 8, !tbaa !4
  %40 = getelementptr inbounds i64, i64* %7, i64 %26
  %41 = load i64, i64* %40, align 8, !tbaa !4
  %42 = add nsw i64 %24, %19
  %43 = getelementptr inbounds i64, i64* %12, i64 %42
  store i64 %41, i64* %43, align 8, !tbaa !4
  %44 = getelementptr inbounds i64, i64* %8, i64 %26
  %45 = load i64, i64* %44, align 8, !tbaa !4
  %46 = add nsw i64 %24, %20
  %47 = getelementptr inbounds i64, i64* %12, i64 %46
  store i64 %45, i64* %47, align 8, !tbaa !4
  %48 = add nsw i64 %24, %21
  %49 = getelementptr inbounds i64, i64* %12, i64 %48
  store i64 %28, i64* %49, align 8, !tbaa !4
  %50 = getelementptr inbounds float, float* %10, i64 %26
  %51 = load float, float* %50, align 4, !tbaa !8
  %52 = getelementptr inbounds float, float* %13, i64 %24
  store float %51, float* %52, align 4, !tbaa !8
  %53 = getelementptr inbounds float, float* %9, i64 %26
  %54 = load float, float* %53, align 4, !tbaa !8
  %55 = getelementptr inbounds float, float* %13, i64 %34
  store float %54, float* %55, align 4, !tbaa !8
  %56 = add nuw nsw i64 %24, 1
  %57 = icmp eq i64 %56, %0
  br i1 %57, label %22, label %23, !llvm.loop !10

58:                                               ; preds = %23, %58
  %59 = phi i64 [ %70, %58 ], [ 0, %23 ]
  %60 = phi i64 [ %69, %58 ], [ 0, %23 ]
  %61 = mul nsw i64 %59, %2
  %62 = add nsw i64 %61, %26
  %63 = getelementptr inbounds float, float* %4, i64 %62
  %64 = load float, float* %63, align 4, !tbaa !8
  %65 = fcmp ord float %64, 0.000000e+00
  %66 = and i64 %59, 63
  %67 = shl i64 1, %66
  %68 = select i1 %65, i64 %67, i64 0
  %69 = or i64 %68, %60
  %70 = add nuw nsw i64 %59, 1
  %71 = icmp eq i64 %70, %3
  br i1 %71, label %27, label %58, !llvm.loop !13
}

; Function Attrs: argmemonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: argmemonly mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: argmemonly nofree norecurse nosync nounwind
define dso_local void @chosen_columns(i64 noundef %0, i64* nocapture noundef readonly %1, i64 noundef %2, float* nocapture noundef readonly %3, float* nocapture noundef readonly %4, i64 noundef %5, i32* nocapture noundef readonly %6, float* nocapture noundef writeonly %7) local_unnamed_addr #0 {
  %9 = icmp sgt i64 %5, 0
  br i1 %9, label %10, label %13

10:                                               ; preds = %8
  %11 = icmp sgt i64 %0, 0
  %12 = icmp sgt i64 %0, 0
  br label %14

13:                                               ; preds = %47, %8
  ret void

14:                                               ; preds = %10, %47
  %15 = phi i64 [ 0, %10 ], [ %48, %47 ]
  %16 = getelementptr inbounds i32, i32* %6, i64 %15
  %17 = load i32, i32* %16, align 4, !tbaa !14
  %18 = and i32 %17, 16777215
  %19 = zext i32 %18 to i64
  %20 = icmp ult i32 %17, 16777216
  br i1 %20, label %24, label %21

21:                                               ; preds = %14
  br i1 %11, label %22, label %47

22:                                               ; preds = %21
  %23 = getelementptr inbounds float, float* %4, i64 %19
  br label %39

24:                                               ; preds = %14
  br i1 %12, label %25, label %47

25:                                               ; preds = %24
  %26 = mul nsw i64 %19, %2
  br label %27

27:                                               ; preds = %25, %27
  %28 = phi i64 [ 0, %25 ], [ %37, %27 ]
  %29 = getelementptr inbounds i64, i64* %1, i64 %28
  %30 = load i64, i64* %29, align 8, !tbaa !4
  %31 = add nsw i64 %30, %26
  %32 = getelementptr inbounds float, float* %3, i64 %31
  %33 = load float, float* %32, align 4, !tbaa !8
  %34 = mul nsw i64 %28, %5
  %35 = add nsw i64 %34, %15
  %36 = getelementptr inbounds float, float* %7, i64 %35
  store float %33, float* %36, align 4, !tbaa !8
  %37 = add nuw nsw i64 %28, 1
  %38 = icmp eq i64 %37, %0
  br i1 %38, label %47, label %27, !llvm.loop !16

39:                                               ; preds = %22, %39
  %40 = phi i64 [ 0, %22 ], [ %45, %39 ]
  %41 = load float, float* %23, align 4, !tbaa !8
  %42 = mul nsw i64 %40, %5
  %43 = add nsw i64 %42, %15
  %44 = getelementptr inbounds float, float* %7, i64 %43
  store float %41, float* %44, align 4, !tbaa !8
  %45 = add nuw nsw i64 %40, 1
  %46 = icmp eq i64 %45, %0
  br i1 %46, label %47, label %39, !llvm.loop !17

47:                                               ; preds = %39, %27, %21, %24
  %48 = add nuw nsw i64 %15, 1
  %49 = icmp eq i64 %48, %5
  br i1 %49, label %13, label %14, !llvm.loop !18
}

; Function Attrs: argmemonly nofree norecurse nosync nounwind
define dso_local i64 @put_shown(i64 noundef %0, i64* nocapture noundef readonly %1, i8* nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i64 %0, 0
  br i1 %4, label %7, label %5

5:                                                ; preds = %29, %3
  %6 = phi i64 [ 0, %3 ], [ %33, %29 ]
  ret i64 %6

7:                                                ; preds = %3, %29
  %8 = phi i64 [ %33, %29 ], [ 0, %3 ]
  %9 = phi i64 [ %36, %29 ], [ 0, %3 ]
  %10 = phi i64 [ %35, %29 ], [ 0, %3 ]
  %11 = getelementptr inbounds i64, i64* %1, i64 %9
  %12 = load i64, i64* %11, align 8, !tbaa !4
  %13 = sub nsw i64 %12, %10
  %14 = shl i64 %13, 1
  %15 = mul i64 %13, -2
  %16 = add i64 %15, -1
  %17 = icmp slt i64 %13, 0
  %18 = select i1 %17, i64 %16, i64 %14
  %19 = icmp ugt i64 %18, 127
  br i1 %19, label %20, label %29

20:                                               ; preds = %7, %20
  %21 = phi i64 [ %27, %20 ], [ %18, %7 ]
  %22 = phi i64 [ %25, %20 ], [ %8, %7 ]
  %23 = trunc i64 %21 to i8
  %24 = or i8 %23, -128
  %25 = add nsw i64 %22, 1
  %26 = getelementptr inbounds i8, i8* %2, i64 %22
  store i8 %24, i8* %26, align 1, !tbaa !19
  %27 = lshr i64 %21, 7
  %28 = icmp ugt i64 %21, 16383
  br i1 %28, label %20, label %29, !llvm.loop !20

29:                                               ; preds = %20, %7
  %30 = phi i64 [ %8, %7 ], [ %25, %20 ]
  %31 = phi i64 [ %18, %7 ], [ %27, %20 ]
  %32 = trunc i64 %31 to i8
  %33 = add nsw i64 %30, 1
  %34 = getelementptr inbounds i8, i8* %2, i64 %30
  store i8 %32, i8* %34, align 1, !tbaa !19
  %35 = load i64, i64* %11, align 8, !tbaa !4
  %36 = add nuw nsw i64 %9, 1
  %37 = icmp eq i64 %36, %0
  br i1 %37, label %5, label %7, !llvm.loop !21
}

; Function Attrs: nofree nosync nounwind
define dso_local i64 @page_reasons(i64 noundef %0, i64* nocapture noundef readonly %1, i64* nocapture noundef readonly %2, float* nocapture noundef readonly %3, i64* nocapture noundef readonly %4, i64 noundef %5, i64* nocapture noundef readonly %6, i64* nocapture noundef readonly %7, i8* nocapture noundef readonly %8, i32* nocapture noundef readonly %9, i8* nocapture noundef readonly %10, i64 noundef %11, i64* nocapture noundef writeonly %12, i8* nocapture noundef writeonly %13) local_unnamed_addr #2 {
  %15 = alloca [32 x i8], align 16
  %16 = alloca [32 x i8], align 16
  store i64 0, i64* %12, align 8, !tbaa !4
  %17 = icmp sgt i64 %0, 0
  br i1 %17, label %18, label %276

18:                                               ; preds = %14
  %19 = icmp sgt i64 %5, 0
  %20 = getelementptr inbounds [32 x i8], [32 x i8]* %15, i64 0, i64 0
  %21 = getelementptr inbounds [32 x i8], [32 x i8]* %16, i64 0, i64 0
  br label %25

22:                                               ; preds = %272
  %23 = add nuw nsw i64 %28, 1
  %24 = icmp eq i64 %23, %0
  br i1 %24, label %276, label %25, !llvm.loop !22

25:                                               ; preds = %18, %22
  %26 = phi i64 [ undef, %18 ], [ %275, %22 ]
  %27 = phi i64 [ 0, %18 ], [ %274, %22 ]
  %28 = phi i64 [ 0, %18 ], [ %23, %22 ]
  %29 = getelementptr inbounds float, float* %3, i64 %28
  %30 = load float, float* %29, align 4, !tbaa !8
  %31 = fpext float %30 to double
  %32 = fcmp ogt double %31, 1.000000e+15
  %33 = fcmp olt float %30, 0.000000e+00
  %34 = or i1 %33, %32
  br i1 %34, label %272, label %35

35:                                               ; preds = %25
  %36 = fcmp uno float %30, 0.000000e+00
  br i1 %36, label %51, label %37

37:                                               ; preds = %35
  %38 = fptosi float %30 to i64
  %39 = sitofp i64 %38 to double
  %40 = fsub double %31, %39
  %41 = fcmp ogt double %40, 5.000000e-01
  br i1 %41, label %48, label %42

42:                                               ; preds = %37
  %43 = fcmp oeq double %40, 5.000000e-01
  %44 = and i64 %38, 1
  %45 = icmp ne i64 %44, 0
  %46 = select i1 %43, i1 %45, i1 false
  %47 = zext i1 %46 to i64
  br label %48

48:                                               ; preds = %37, %42
  %49 = phi i64 [ 1, %37 ], [ %47, %42 ]
  %50 = add nsw i64 %49, %38
  br label %51

51:                                               ; preds = %35, %48
  %52 = phi i64 [ %50, %48 ], [ 0, %35 ]
  %53 = getelementptr inbounds i64, i64* %4, i64 %28
  %54 = load i64, i64* %53, align 8, !tbaa !4
  br i1 %19, label %55, label %67

55:                                               ; preds = %51, %55
  %56 = phi i64 [ %65, %55 ], [ 0, %51 ]
  %57 = phi i64 [ %64, %55 ], [ %5, %51 ]
  %58 = add nsw i64 %57, %56
  %59 = sdiv i64 %58, 2
  %60 = getelementptr inbounds i64, i64* %6, i64 %59
  %61 = load i64, i64* %60, align 8, !tbaa !4
  %62 = icmp slt i64 %61, %54
  %63 = add nsw i64 %59, 1
  %64 = select i1 %62, i64 %57, i64 %59
  %65 = select i1 %62, i64 %63, i64 %56
  %66 = icmp slt i64 %65, %64
  br i1 %66, label %55, label %67, !llvm.loop !23

67:                                               ; preds = %55, %51
  %68 = phi i64 [ 0, %51 ], [ %65, %55 ]
  %69 = icmp slt i64 %68, %5
  br i1 %69, label %70, label %75

70:                                               ; preds = %67
  %71 = getelementptr inbounds i64, i64* %6, i64 %68
  %72 = load i64, i64* %71, align 8, !tbaa !4
  %73 = icmp eq i64 %72, %54
  %74 = select i1 %73, i64 %68, i64 -1
  br label %75

75:                                               ; preds = %67, %70
  %76 = phi i64 [ -1, %67 ], [ %74, %70 ]
  %77 = icmp slt i64 %76, 0
  br i1 %77, label %85, label %78

78:                                               ; preds = %75
  %79 = add nsw i64 %76, 1
  %80 = getelementptr inbounds i64, i64* %7, i64 %79
  %81 = load i64, i64* %80, align 8, !tbaa !4
  %82 = getelementptr inbounds i64, i64* %7, i64 %76
  %83 = load i64, i64* %82, align 8, !tbaa !4
  %84 = sub nsw i64 %81, %83
  br label %85

85:                                               ; preds = %75, %78
  %86 = phi i64 [ %84, %78 ], [ 0, %75 ]
  br i1 %36, label %94, label %87

87:                                               ; preds = %85
  %88 = icmp slt i64 %52, 1
  br i1 %88, label %94, label %89

89:                                               ; preds = %87
  %90 = icmp eq i64 %52, 1
  br i1 %90, label %91, label %94

91:                                               ; preds = %89
  %92 = fcmp olt float %30, 1.000000e+00
  %93 = select i1 %92, i64 2, i64 3
  br label %94

94:                                               ; preds = %87, %89, %91, %85
  %95 = phi i64 [ 0, %85 ], [ 1, %87 ], [ %93, %91 ], [ 4, %89 ]
  %96 = icmp eq i64 %54, 0
  %97 = and i64 %54, 15
  %98 = add nuw nsw i64 %97, 1
  %99 = select i1 %96, i64 0, i64 %98
  %100 = getelementptr inbounds i64, i64* %1, i64 %28
  %101 = load i64, i64* %100, align 8, !tbaa !4
  %102 = getelementptr inbounds i64, i64* %2, i64 %101
  %103 = load i64, i64* %102, align 8, !tbaa !4
  %104 = mul nsw i64 %103, 5
  %105 = add nsw i64 %104, %95
  %106 = shl nsw i64 %105, 1
  %107 = icmp sgt i64 %86, 0
  %108 = zext i1 %107 to i64
  %109 = or i64 %106, %108
  %110 = mul nsw i64 %109, 17
  %111 = add nsw i64 %110, %99
  %112 = shl nsw i64 %111, 3
  %113 = getelementptr inbounds i32, i32* %9, i64 %112
  %114 = getelementptr inbounds i32, i32* %113, i64 1
  %115 = load i32, i32* %114, align 4, !tbaa !14
  %116 = icmp slt i32 %115, 0
  br i1 %116, label %272, label %117

117:                                              ; preds = %94
  %118 = zext i32 %115 to i64
  %119 = getelementptr inbounds i32, i32* %113, i64 4
  %120 = load i32, i32* %119, align 4, !tbaa !14
  %121 = sext i32 %120 to i64
  %122 = getelementptr inbounds i32, i32* %113, i64 7
  %123 = load i32, i32* %122, align 4, !tbaa !14
  %124 = sext i32 %123 to i64
  %125 = shl i64 %86, 1
  %126 = add i64 %27, 64
  %127 = add i64 %126, %125
  %128 = add i64 %127, %118
  %129 = add i64 %128, %121
  %130 = add i64 %129, %124
  %131 = icmp sgt i64 %130, %11
  br i1 %131, label %272, label %132

132:                                              ; preds = %117
  %133 = getelementptr inbounds i64, i64* %7, i64 %76
  %134 = fdiv double %31, 1.000000e+02
  %135 = fptosi double %134 to i64
  %136 = sitofp i64 %135 to double
  %137 = fsub double %134, %136
  %138 = fcmp ogt double %137, 5.000000e-01
  %139 = fcmp oeq double %137, 5.000000e-01
  %140 = and i64 %135, 1
  %141 = icmp ne i64 %140, 0
  %142 = select i1 %139, i1 %141, i1 false
  %143 = select i1 %138, i1 true, i1 %142
  %144 = zext i1 %143 to i64
  %145 = add nsw i64 %144, %135
  %146 = tail call i64 @llvm.smax.i64(i64 %145, i64 1)
  %147 = icmp ult i64 %146, 10
  %148 = udiv i64 %146, 10
  %149 = mul nsw i64 %146, 100
  %150 = icmp ugt i64 %146, 9
  %151 = urem i64 %146, 10
  %152 = trunc i64 %151 to i8
  %153 = or i8 %152, 48
  br label %154

154:                                              ; preds = %132, %265
  %155 = phi i64 [ %266, %265 ], [ %27, %132 ]
  %156 = phi i32* [ %268, %265 ], [ %113, %132 ]
  %157 = phi i64 [ %267, %265 ], [ 0, %132 ]
  %158 = getelementptr inbounds i8, i8* %13, i64 %155
  %159 = load i32, i32* %156, align 4, !tbaa !14
  %160 = sext i32 %159 to i64
  %161 = getelementptr inbounds i8, i8* %10, i64 %160
  %162 = getelementptr inbounds i32, i32* %156, i64 1
  %163 = load i32, i32* %162, align 4, !tbaa !14
  %164 = sext i32 %163 to i64
  %165 = icmp sgt i32 %163, 0
  br i1 %165, label %166, label %173

166:                                              ; preds = %154, %166
  %167 = phi i64 [ %171, %166 ], [ 0, %154 ]
  %168 = getelementptr inbounds i8, i8* %161, i64 %167
  %169 = load i8, i8* %168, align 1, !tbaa !19
  %170 = getelementptr inbounds i8, i8* %158, i64 %167
  store i8 %169, i8* %170, align 1, !tbaa !19
  %171 = add nuw nsw i64 %167, 1
  %172 = icmp eq i64 %171, %164
  br i1 %172, label %173, label %166, !llvm.loop !24

173:                                              ; preds = %166, %154
  %174 = add nsw i64 %155, %164
  %175 = icmp eq i64 %157, 2
  br i1 %175, label %269, label %176

176:                                              ; preds = %173
  %177 = getelementptr inbounds i32, i32* %156, i64 2
  %178 = load i32, i32* %177, align 4, !tbaa !14
  switch i32 %178, label %265 [
    i32 1, label %179
    i32 2, label %213
    i32 3, label %252
  ]

179:                                              ; preds = %176
  call void @llvm.lifetime.start.p0i8(i64 32, i8* nonnull %21) #4
  br label %180

180:                                              ; preds = %180, %179
  %181 = phi i64 [ %52, %179 ], [ %188, %180 ]
  %182 = phi i64 [ 0, %179 ], [ %186, %180 ]
  %183 = srem i64 %181, 10
  %184 = trunc i64 %183 to i8
  %185 = add i8 %184, 48
  %186 = add nuw nsw i64 %182, 1
  %187 = getelementptr inbounds [32 x i8], [32 x i8]* %16, i64 0, i64 %182
  store i8 %185, i8* %187, align 1, !tbaa !19
  %188 = sdiv i64 %181, 10
  %189 = add i64 %181, 9
  %190 = icmp ult i64 %189, 19
  br i1 %190, label %191, label %180, !llvm.loop !25

191:                                              ; preds = %180
  %192 = getelementptr inbounds i8, i8* %13, i64 %174
  br label %193

193:                                              ; preds = %191, %207
  %194 = phi i64 [ %209, %207 ], [ %182, %191 ]
  %195 = phi i64 [ %208, %207 ], [ 0, %191 ]
  %196 = getelementptr inbounds [32 x i8], [32 x i8]* %16, i64 0, i64 %194
  %197 = load i8, i8* %196, align 1, !tbaa !19
  %198 = add nsw i64 %195, 1
  %199 = getelementptr inbounds i8, i8* %192, i64 %195
  store i8 %197, i8* %199, align 1, !tbaa !19
  %200 = icmp ne i64 %194, 0
  %201 = srem i64 %194, 3
  %202 = icmp eq i64 %201, 0
  %203 = and i1 %200, %202
  br i1 %203, label %204, label %207

204:                                              ; preds = %193
  %205 = add nsw i64 %195, 2
  %206 = getelementptr inbounds i8, i8* %192, i64 %198
  store i8 44, i8* %206, align 1, !tbaa !19
  br label %207

207:                                              ; preds = %204, %193
  %208 = phi i64 [ %205, %204 ], [ %198, %193 ]
  %209 = add nsw i64 %194, -1
  %210 = icmp eq i64 %194, 0
  br i1 %210, label %211, label %193, !llvm.loop !26

211:                                              ; preds = %207
  call void @llvm.lifetime.end.p0i8(i64 32, i8* nonnull %21) #4
  %212 = add nsw i64 %208, %174
  br label %265

213:                                              ; preds = %176
  %214 = getelementptr inbounds i8, i8* %13, i64 %174
  %215 = select i1 %147, i64 %149, i64 %148
  call void @llvm.lifetime.start.p0i8(i64 32, i8* nonnull %20) #4
  br label %216

216:                                              ; preds = %216, %213
  %217 = phi i64 [ %215, %213 ], [ %224, %216 ]
  %218 = phi i64 [ 0, %213 ], [ %222, %216 ]
  %219 = srem i64 %217, 10
  %220 = trunc i64 %219 to i8
  %221 = add i8 %220, 48
  %222 = add nuw nsw i64 %218, 1
  %223 = getelementptr inbounds [32 x i8], [32 x i8]* %15, i64 0, i64 %218
  store i8 %221, i8* %223, align 1, !tbaa !19
  %224 = sdiv i64 %217, 10
  %225 = add i64 %217, 9
  %226 = icmp ult i64 %225, 19
  br i1 %226, label %227, label %216, !llvm.loop !25

227:                                              ; preds = %216, %227
  %228 = phi i64 [ %234, %227 ], [ %218, %216 ]
  %229 = phi i64 [ %232, %227 ], [ 0, %216 ]
  %230 = getelementptr inbounds [32 x i8], [32 x i8]* %15, i64 0, i64 %228
  %231 = load i8, i8* %230, align 1, !tbaa !19
  %232 = add nuw nsw i64 %229, 1
  %233 = getelementptr inbounds i8, i8* %214, i64 %229
  store i8 %231, i8* %233, align 1, !tbaa !19
  %234 = add nsw i64 %228, -1
  %235 = icmp eq i64 %228, 0
  br i1 %235, label %236, label %227, !llvm.loop !26

236:                                              ; preds = %227
  call void @llvm.lifetime.end.p0i8(i64 32, i8* nonnull %20) #4
  br i1 %150, label %237, label %244

237:                                              ; preds = %236
  %238 = add nuw nsw i64 %218, 2
  %239 = getelementptr inbounds i8, i8* %214, i64 %232
  store i8 46, i8* %239, align 1, !tbaa !19
  %240 = add nuw nsw i64 %218, 3
  %241 = getelementptr inbounds i8, i8* %214, i64 %238
  store i8 %153, i8* %241, align 1, !tbaa !19
  %242 = add nuw nsw i64 %218, 4
  %243 = getelementptr inbounds i8, i8* %214, i64 %240
  store i8 32, i8* %243, align 1, !tbaa !19
  br label %244

244:                                              ; preds = %236, %237
  %245 = phi i64 [ %242, %237 ], [ %232, %236 ]
  %246 = phi i8 [ 107, %237 ], [ 32, %236 ]
  %247 = getelementptr inbounds i8, i8* %214, i64 %245
  store i8 %246, i8* %247, align 1, !tbaa !19
  %248 = add nsw i64 %245, 1
  %249 = getelementptr inbounds i8, i8* %214, i64 %248
  store i8 109, i8* %249, align 1, !tbaa !19
  %250 = add i64 %174, 2
  %251 = add i64 %250, %245
  br label %265

252:                                              ; preds = %176
  %253 = getelementptr inbounds i8, i8* %13, i64 %174
  %254 = load i64, i64* %133, align 8, !tbaa !4
  %255 = getelementptr inbounds i8, i8* %8, i64 %254
  br i1 %107, label %256, label %263

256:                                              ; preds = %252, %256
  %257 = phi i64 [ %261, %256 ], [ 0, %252 ]
  %258 = getelementptr inbounds i8, i8* %255, i64 %257
  %259 = load i8, i8* %258, align 1, !tbaa !19
  %260 = getelementptr inbounds i8, i8* %253, i64 %257
  store i8 %259, i8* %260, align 1, !tbaa !19
  %261 = add nuw nsw i64 %257, 1
  %262 = icmp eq i64 %261, %86
  br i1 %262, label %263, label %256, !llvm.loop !24

263:                                              ; preds = %256, %252
  %264 = add nsw i64 %174, %86
  br label %265

265:                                              ; preds = %176, %211, %263, %244
  %266 = phi i64 [ %212, %211 ], [ %251, %244 ], [ %264, %263 ], [ %174, %176 ]
  %267 = add nuw nsw i64 %157, 1
  %268 = getelementptr inbounds i32, i32* %156, i64 3
  br label %154, !llvm.loop !27

269:                                              ; preds = %173
  %270 = add nuw nsw i64 %28, 1
  %271 = getelementptr inbounds i64, i64* %12, i64 %270
  store i64 %174, i64* %271, align 8, !tbaa !4
  br label %272

272:                                              ; preds = %269, %94, %117, %25
  %273 = phi i1 [ true, %269 ], [ false, %94 ], [ false, %117 ], [ false, %25 ]
  %274 = phi i64 [ %174, %269 ], [ %27, %94 ], [ %27, %117 ], [ %27, %25 ]
  %275 = phi i64 [ %26, %269 ], [ -2, %94 ], [ -1, %117 ], [ -2, %25 ]
  br i1 %273, label %22, label %276

276:                                              ; preds = %272, %22, %14
  %277 = phi i64 [ 0, %14 ], [ %275, %272 ], [ %274, %22 ]
  ret i64 %277
}

; Function Attrs: nocallback nofree nosync nounwind readnone speculatable willreturn
declare i64 @llvm.smax.i64(i64, i64) #3

attributes #0 = { argmemonly nofree norecurse nosync nounwind "no-jump-tables"="true" }
attributes #1 = { argmemonly mustprogress nocallback nofree nosync nounwind willreturn }
attributes #2 = { nofree nosync nounwind "no-jump-tables"="true" }
attributes #3 = { nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #4 = { nounwind }

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
!8 = !{!9, !9, i64 0}
!9 = !{!"float", !6, i64 0}
!10 = distinct !{!10, !11, !12}
!11 = !{!"llvm.loop.mustprogress"}
!12 = !{!"llvm.loop.unroll.disable"}
!13 = distinct !{!13, !11, !12}
!14 = !{!15, !15, i64 0}
!15 = !{!"int", !6, i64 0}
!16 = distinct !{!16, !11, !12}
!17 = distinct !{!17, !11, !12}
!18 = distinct !{!18, !11, !12}
!19 = !{!6, !6, i64 0}
!20 = distinct !{!20, !11, !12}
!21 = distinct !{!21, !11, !12}
!22 = distinct !{!22, !11, !12}
!23 = distinct !{!23, !11, !12}
!24 = distinct !{!24, !11, !12}
!25 = distinct !{!25, !11, !12}
!26 = distinct !{!26, !11, !12}
!27 = distinct !{!27, !11, !12}
