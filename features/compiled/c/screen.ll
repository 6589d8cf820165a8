; translated from screen.c, SHA-256 1007823a1aedd3c744687d6312b5a260141caa0ce7f9b68bc127b456498ea81c

; Function Attrs: argmemonly nofree norecurse nosync nounwind
define dso_local i64 @screen(i64 noundef %0, i64* nocapture noundef readonly %1, i64* nocapture noundef readonly %2, i64 noundef %3, i64 noundef %4, i8* nocapture noundef readonly %5, i64 noundef %6, i16* nocapture noundef readonly %7, i64 noundef %8, i64 noundef %9, i64* nocapture noundef readonly %10, i64 noundef %11, i64 noundef %12, i64* nocapture noundef readonly %13, i64 noundef %14, i64 noundef %15, i64* nocapture noundef readonly %16, i64* nocapture noundef readonly %17, i64* nocapture noundef readonly %18, i64* nocapture noundef writeonly %19, i64* nocapture noundef writeonly %20) local_unnamed_addr #0 {
  %22 = icmp sgt i64 %0, 0
  br i1 %22, label %23, label %26

23:                                               ; preds = %21
  %24 = icmp slt i64 %4, %3
  %25 = icmp sgt i64 %15, 0
  br label %30

26:                                               ; preds = %106, %21
  %27 = phi i64 [ 0, %21 ], [ %107, %106 ]
  %28 = phi i64 [ 0, %21 ], [ %108, %106 ]
  %29 = getelementptr inbounds i64, i64* %20, i64 %0
  store i64 %27, i64* %29, align 8, !tbaa !4
  ret i64 %28

30:                                               ; preds = %23, %106
  %31 = phi i64 [ 0, %23 ], [ %108, %106 ]
  %32 = phi i64 [ 0, %23 ], [ %109, %106 ]
  %33 = phi i64 [ 0, %23 ], [ %107, %106 ]
  %34 = getelementptr inbounds i64, i64* %2, i64 %32
  %35 = load i64, i64* %34, align 8, !tbaa !4
  br i1 %24, label %36, label %41

36:                                               ; preds = %30
  %37 = getelementptr inbounds i8, i8* %5, i64 %35
  %38 = load i8, i8* %37, align 1, !tbaa !8
  %39 = icmp eq i8 %38, 0
  %40 = select i1 %39, i64 %4, i64 %3
  br label %41

41:                                               ; preds = %36, %30
  %42 = phi i64 [ %3, %30 ], [ %40, %36 ]
  %43 = icmp sgt i64 %42, %6
  br i1 %43, label %44, label %51

44:                                               ; preds = %41
  %45 = getelementptr inbounds i16, i16* %7, i64 %35
  %46 = load i16, i16* %45, align 2, !tbaa !9
  %47 = sext i16 %46 to i64
  %48 = and i64 %47, %8
  %49 = icmp eq i64 %48, 0
  %50 = select i1 %49, i64 %6, i64 %42
  br label %51

51:                                               ; preds = %44, %41
  %52 = phi i64 [ %42, %41 ], [ %50, %44 ]
  %53 = icmp sgt i64 %52, %12
  br i1 %53, label %54, label %59

54:                                               ; preds = %51
  %55 = getelementptr inbounds i64, i64* %13, i64 %35
  %56 = load i64, i64* %55, align 8, !tbaa !4
  %57 = icmp eq i64 %56, %14
  %58 = select i1 %57, i64 %12, i64 %52
  br label %59

59:                                               ; preds = %54, %51
  %60 = phi i64 [ %52, %51 ], [ %58, %54 ]
  br i1 %25, label %61, label %73

61:                                               ; preds = %59
  %62 = getelementptr inbounds i64, i64* %1, i64 %32
  br label %63

63:                                               ; preds = %61, %91
  %64 = phi i64 [ 0, %61 ], [ %68, %91 ]
  %65 = phi i64 [ 0, %61 ], [ %93, %91 ]
  %66 = phi i64 [ %60, %61 ], [ %92, %91 ]
  %67 = getelementptr inbounds i64, i64* %17, i64 %65
  %68 = load i64, i64* %67, align 8, !tbaa !4
  %69 = icmp slt i64 %64, %68
  br i1 %69, label %70, label %91

70:                                               ; preds = %63
  %71 = getelementptr inbounds i64, i64* %16, i64 %65
  %72 = load i64, i64* %71, align 8, !tbaa !4
  br label %77

73:                                               ; preds = %91, %59
  %74 = phi i64 [ %60, %59 ], [ %92, %91 ]
  %75 = getelementptr inbounds i64, i64* %19, i64 %32
  store i64 %74, i64* %75, align 8, !tbaa !4
  %76 = icmp sgt i64 %74, %9
  br i1 %76, label %95, label %102

77:                                               ; preds = %70, %87
  %78 = phi i64 [ %64, %70 ], [ %89, %87 ]
  %79 = phi i64 [ %66, %70 ], [ %88, %87 ]
  %80 = icmp slt i64 %72, %79
  br i1 %80, label %81, label %87

81:                                               ; preds = %77
  %82 = getelementptr inbounds i64, i64* %18, i64 %78
  %83 = load i64, i64* %82, align 8, !tbaa !4
  %84 = load i64, i64* %62, align 8, !tbaa !4
  %85 = icmp eq i64 %83, %84
  %86 = select i1 %85, i64 %72, i64 %79
  br label %87

87:                                               ; preds = %81, %77
  %88 = phi i64 [ %79, %77 ], [ %86, %81 ]
  %89 = add nsw i64 %78, 1
  %90 = icmp eq i64 %89, %68
  br i1 %90, label %91, label %77, !llvm.loop !11

91:                                               ; preds = %87, %63
  %92 = phi i64 [ %66, %63 ], [ %88, %87 ]
  %93 = add nuw nsw i64 %65, 1
  %94 = icmp eq i64 %93, %15
  br i1 %94, label %73, label %63, !llvm.loop !14

95:                                               ; preds = %73
  %96 = getelementptr inbounds i64, i64* %10, i64 %35
  %97 = load i64, i64* %96, align 8, !tbaa !4
  %98 = icmp eq i64 %97, %11
  br i1 %98, label %102, label %99

99:                                               ; preds = %95
  %100 = add nsw i64 %33, 1
  %101 = getelementptr inbounds i64, i64* %20, i64 %33
  store i64 %32, i64* %101, align 8, !tbaa !4
  br label %106

102:                                              ; preds = %95, %73
  %103 = icmp slt i64 %74, %3
  %104 = zext i1 %103 to i64
  %105 = add nsw i64 %31, %104
  br label %106

106:                                              ; preds = %102, %99
  %107 = phi i64 [ %100, %99 ], [ %33, %102 ]
  %108 = phi i64 [ %31, %99 ], [ %105, %102 ]
  %109 = add nuw nsw i64 %32, 1
  %110 = icmp eq i64 %109, %0
  br i1 %110, label %26, label %30, !llvm.loop !15
}

attributes #0 = { argmemonly nofree norecurse nosync nounwind "no-jump-tables"="true" }

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
!8 = !{!6, !6, i64 0}
!9 = !{!10, !10, i64 0}
!10 = !{!"short", !6, i64 0}
!11 = distinct !{!11, !12, !13}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = distinct !{!14, !12, !13}
!15 = distinct !{!15, !12, !13}
