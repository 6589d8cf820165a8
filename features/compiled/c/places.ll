; translated from places.c, SHA-256 854a4c8befee82afed22cbdd1e3b7b78001e1b1e2b1bf27b1a3b2ff2c03ab6b3

; Function Attrs: argmemonly nofree nosync nounwind readonly
define dso_local i64 @nearest_city(i64 noundef %0, double* nocapture noundef readonly %1, i64* nocapture noundef readonly %2, double noundef %3, double noundef %4, double noundef %5, double noundef %6) local_unnamed_addr #0 {
  %8 = icmp sgt i64 %0, 0
  br i1 %8, label %9, label %11

9:                                                ; preds = %7
  %10 = shl nsw i64 %0, 1
  br label %13

11:                                               ; preds = %46, %7
  %12 = phi i64 [ 0, %7 ], [ %47, %46 ]
  ret i64 %12

13:                                               ; preds = %9, %46
  %14 = phi double [ %6, %9 ], [ %48, %46 ]
  %15 = phi i64 [ 0, %9 ], [ %47, %46 ]
  %16 = phi i64 [ 0, %9 ], [ %49, %46 ]
  %17 = getelementptr inbounds double, double* %1, i64 %16
  %18 = load double, double* %17, align 8, !tbaa !4
  %19 = fsub double %18, %3
  %20 = add nsw i64 %16, %0
  %21 = getelementptr inbounds double, double* %1, i64 %20
  %22 = load double, double* %21, align 8, !tbaa !4
  %23 = fsub double %22, %4
  %24 = add nsw i64 %16, %10
  %25 = getelementptr inbounds double, double* %1, i64 %24
  %26 = load double, double* %25, align 8, !tbaa !4
  %27 = fsub double %26, %5
  %28 = fmul double %19, %19
  %29 = fmul double %23, %23
  %30 = fadd double %28, %29
  %31 = fmul double %27, %27
  %32 = fadd double %30, %31
  %33 = tail call double @llvm.sqrt.f64(double %32)
  %34 = fcmp olt double %33, %14
  br i1 %34, label %43, label %35

35:                                               ; preds = %13
  %36 = fcmp oeq double %33, %14
  %37 = icmp ne i64 %15, 0
  %38 = select i1 %36, i1 %37, i1 false
  br i1 %38, label %39, label %46

39:                                               ; preds = %35
  %40 = getelementptr inbounds i64, i64* %2, i64 %16
  %41 = load i64, i64* %40, align 8, !tbaa !8
  %42 = icmp slt i64 %41, %15
  br i1 %42, label %43, label %46

43:                                               ; preds = %39, %13
  %44 = getelementptr inbounds i64, i64* %2, i64 %16
  %45 = load i64, i64* %44, align 8, !tbaa !8
  br label %46

46:                                               ; preds = %43, %39, %35
  %47 = phi i64 [ %45, %43 ], [ %15, %39 ], [ %15, %35 ]
  %48 = phi double [ %33, %43 ], [ %14, %39 ], [ %14, %35 ]
  %49 = add nuw nsw i64 %16, 1
  %50 = icmp eq i64 %49, %0
  br i1 %50, label %11, label %13, !llvm.loop !10
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: argmemonly nofree norecurse nosync nounwind
define dso_local void @distance_arguments(i64 noundef %0, double noundef %1, double noundef %2, i64* nocapture noundef readonly %3, double* nocapture noundef readonly %4, double* nocapture noundef readonly %5, double* nocapture noundef writeonly %6) local_unnamed_addr #2 {
  %8 = getelementptr inbounds double, double* %6, i64 %0
  %9 = shl nsw i64 %0, 1
  %10 = getelementptr inbounds double, double* %6, i64 %9
  %11 = fmul double %1, 0x3F91DF46A2529D39
  %12 = icmp sgt i64 %0, 0
  br i1 %12, label %15, label %13

13:                                               ; preds = %15, %7
  %14 = getelementptr inbounds double, double* %10, i64 %0
  store double %11, double* %14, align 8, !tbaa !4
  ret void

15:                                               ; preds = %7, %15
  %16 = phi i64 [ %32, %15 ], [ 0, %7 ]
  %17 = getelementptr inbounds i64, i64* %3, i64 %16
  %18 = load i64, i64* %17, align 8, !tbaa !8
  %19 = getelementptr inbounds double, double* %4, i64 %18
  %20 = load double, double* %19, align 8, !tbaa !4
  %21 = fmul double %20, 0x3F91DF46A2529D39
  %22 = fsub double %21, %11
  %23 = fmul double %22, 5.000000e-01
  %24 = getelementptr inbounds double, double* %6, i64 %16
  store double %23, double* %24, align 8, !tbaa !4
  %25 = getelementptr inbounds double, double* %5, i64 %18
  %26 = load double, double* %25, align 8, !tbaa !4
  %27 = fsub double %26, %2
  %28 = fmul double %27, 0x3F91DF46A2529D39
  %29 = fmul double %28, 5.000000e-01
  %30 = getelementptr inbounds double, double* %8, i64 %16
  store double %29, double* %30, align 8, !tbaa !4
  %31 = getelementptr inbounds double, double* %10, i64 %16
  store double %21, double* %31, align 8, !tbaa !4
  %32 = add nuw nsw i64 %16, 1
  %33 = icmp eq i64 %32, %0
  br i1 %33, label %13, label %15, !llvm.loop !13
}

; Function Attrs: argmemonly nofree nosync nounwind
define dso_local void @distance_chords(i64 noundef %0, double* nocapture noundef %1) local_unnamed_addr #3 {
  %3 = getelementptr inbounds double, double* %1, i64 %0
  %4 = shl nsw i64 %0, 1
  %5 = getelementptr inbounds double, double* %1, i64 %4
  %6 = icmp sgt i64 %0, 0
  br i1 %6, label %7, label %9

7:                                                ; preds = %2
  %8 = getelementptr inbounds double, double* %5, i64 %0
  br label %10

9:                                                ; preds = %10, %2
  ret void

10:                                               ; preds = %7, %10
  %11 = phi i64 [ 0, %7 ], [ %27, %10 ]
  %12 = getelementptr inbounds double, double* %1, i64 %11
  %13 = load double, double* %12, align 8, !tbaa !4
  %14 = fmul double %13, %13
  %15 = load double, double* %8, align 8, !tbaa !4
  %16 = getelementptr inbounds double, double* %5, i64 %11
  %17 = load double, double* %16, align 8, !tbaa !4
  %18 = fmul double %15, %17
  %19 = getelementptr inbounds double, double* %3, i64 %11
  %20 = load double, double* %19, align 8, !tbaa !4
  %21 = fmul double %18, %20
  %22 = fmul double %20, %21
  %23 = fadd double %14, %22
  %24 = fcmp ogt double %23, 1.000000e+00
  %25 = select i1 %24, double 1.000000e+00, double %23
  %26 = tail call double @llvm.sqrt.f64(double %25)
  store double %26, double* %12, align 8, !tbaa !4
  %27 = add nuw nsw i64 %11, 1
  %28 = icmp eq i64 %27, %0
  br i1 %28, label %9, label %10, !llvm.loop !14
}

attributes #0 = { argmemonly nofree nosync nounwind readonly "no-jump-tables"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { argmemonly nofree norecurse nosync nounwind "no-jump-tables"="true" }
attributes #3 = { argmemonly nofree nosync nounwind "no-jump-tables"="true" }

!llvm.module.flags = !{!0, !1, !2}
!llvm.ident = !{!3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{!"clang version 15.0.7 (https://github.com/ziglang/zig-bootstrap a3a6e85f9ec95b1772f5ace363e46df2f336c6b8)"}
!4 = !{!5, !5, i64 0}
!5 = !{!"double", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"long", !6, i64 0}
!10 = distinct !{!10, !11, !12}
!11 = !{!"llvm.loop.mustprogress"}
!12 = !{!"llvm.loop.unroll.disable"}
!13 = distinct !{!13, !11, !12}
!14 = distinct !{!14, !11, !12}
