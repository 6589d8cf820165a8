; translated from places.c, SHA-256 c7c3b0cd2ac6d866d7cff97b4c9fc752d579172beb41a0b36d53a1211a0d7023

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

attributes #0 = { argmemonly nofree nosync nounwind readonly }
attributes #1 = { mustprogress nocallback nofree nosync nounwind readnone speculatable willreturn }

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
