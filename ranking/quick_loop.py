"""The loop of `ranking.quick`, in LLVM's language, compiled for this very processor.

It only compares, masks and adds, in an order that is written down: its results are the same on
every machine, whatever the width of its registers.
"""

import ctypes
from collections.abc import Callable
from functools import cache
from typing import Any, Final

import llvmlite.binding as llvm

from features.errors import BundleError
from ranking.native import host_triple, initialize_llvm

# Rows at a time: two registers of AVX-512, four of AVX2, eight of SSE or NEON. A split is read, and
# a mask's place worked out, once for all; 16 took 205 us where 32 take 146 and 64 take 141.
LANES: Final = 32
ENTRY: Final = "quick_score"

_CODE: Final = """
declare <32 x float> @llvm.masked.load.v32f32.p0v32f32(<32 x float>*, i32, <32 x i1>, <32 x float>)
declare void @llvm.masked.store.v32f64.p0v32f64(<32 x double>, <32 x double>*, i32, <32 x i1>)
declare <32 x double> @llvm.masked.gather.v32f64.v32p0f64(
    <32 x double*>, i32, <32 x i1>, <32 x double>)
declare <32 x i32> @llvm.cttz.v32i32(<32 x i32>, i1)

define void @quick_score(
    float* noalias %x, i64 %rows,
    i64 %groups, i32* noalias %feature, float* noalias %nan, i32* noalias %offset,
    float* noalias %threshold, i32* noalias %tree, i32* noalias %keep,
    i64 %trees, double* noalias %leaf, i32* noalias %mask, double* noalias %score) {
entry:
  br label %block

block:  ; 32 rows
  %row = phi i64 [0, %entry], [%row.next, %block.end]
  %more = icmp ult i64 %row, %rows
  br i1 %more, label %block.begin, label %done

block.begin:
  %left = sub i64 %rows, %row
  %left.few = icmp ult i64 %left, 32
  %left.most = select i1 %left.few, i64 %left, i64 32
  %left.32 = trunc i64 %left.most to i32
  %left.one = insertelement <32 x i32> undef, i32 %left.32, i32 0
  %left.all = shufflevector <32 x i32> %left.one, <32 x i32> undef, <32 x i32> zeroinitializer
  %here = icmp ult <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7,
                               i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15,
                               i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23,
                               i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>,
                              %left.all
  br label %fill

fill:  ; every leaf is still possible
  %f = phi i64 [0, %block.begin], [%f.next, %fill.one]
  %f.more = icmp ult i64 %f, %trees
  br i1 %f.more, label %fill.one, label %group
fill.one:
  %f.at = mul i64 %f, 32
  %f.ptr = getelementptr i32, i32* %mask, i64 %f.at
  %f.vec = bitcast i32* %f.ptr to <32 x i32>*
  store <32 x i32> <i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1,
                    i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1,
                    i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1,
                    i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1, i32 -1>,
        <32 x i32>* %f.vec, align 4
  %f.next = add i64 %f, 1
  br label %fill

group:  ; the splits of one feature
  %g = phi i64 [0, %fill], [%g.next, %group.end]
  %g.more = icmp ult i64 %g, %groups
  br i1 %g.more, label %group.begin, label %sum
group.begin:
  %g.next = add i64 %g, 1
  %feature.ptr = getelementptr i32, i32* %feature, i64 %g
  %feature.32 = load i32, i32* %feature.ptr
  %feature.64 = zext i32 %feature.32 to i64
  %column = mul i64 %feature.64, %rows
  %place = add i64 %column, %row
  %x.ptr = getelementptr float, float* %x, i64 %place
  %x.vec = bitcast float* %x.ptr to <32 x float>*
  %value.raw = call <32 x float> @llvm.masked.load.v32f32.p0v32f32(
      <32 x float>* %x.vec, i32 4, <32 x i1> %here, <32 x float> zeroinitializer)
  %nan.ptr = getelementptr float, float* %nan, i64 %g
  %nan.one = load float, float* %nan.ptr
  %nan.first = insertelement <32 x float> undef, float %nan.one, i32 0
  %nan.all = shufflevector <32 x float> %nan.first, <32 x float> undef, <32 x i32> zeroinitializer
  %is.nan = fcmp uno <32 x float> %value.raw, %value.raw
  %value = select <32 x i1> %is.nan, <32 x float> %nan.all, <32 x float> %value.raw
  %from.ptr = getelementptr i32, i32* %offset, i64 %g
  %from.32 = load i32, i32* %from.ptr
  %from = zext i32 %from.32 to i64
  %to.ptr = getelementptr i32, i32* %offset, i64 %g.next
  %to.32 = load i32, i32* %to.ptr
  %to = zext i32 %to.32 to i64
  br label %split

split:
  %s = phi i64 [%from, %group.begin], [%s.next, %split.take]
  %s.more = icmp ult i64 %s, %to
  br i1 %s.more, label %split.test, label %group.end
split.test:
  %t.ptr = getelementptr float, float* %threshold, i64 %s
  %t.one = load float, float* %t.ptr
  %t.first = insertelement <32 x float> undef, float %t.one, i32 0
  %t.all = shufflevector <32 x float> %t.first, <32 x float> undef, <32 x i32> zeroinitializer
  %right = fcmp ugt <32 x float> %value, %t.all  ; what is missing, too
  %right.bits = bitcast <32 x i1> %right to i32
  %right.any = icmp ne i32 %right.bits, 0
  br i1 %right.any, label %split.take, label %group.end  ; nor will any higher threshold
split.take:
  %s.next = add i64 %s, 1
  %tree.ptr = getelementptr i32, i32* %tree, i64 %s
  %tree.32 = load i32, i32* %tree.ptr
  %tree.64 = zext i32 %tree.32 to i64
  %m.at = mul i64 %tree.64, 32
  %m.ptr = getelementptr i32, i32* %mask, i64 %m.at
  %m.vec = bitcast i32* %m.ptr to <32 x i32>*
  %keep.ptr = getelementptr i32, i32* %keep, i64 %s
  %keep.one = load i32, i32* %keep.ptr
  %keep.first = insertelement <32 x i32> undef, i32 %keep.one, i32 0
  %keep.all = shufflevector <32 x i32> %keep.first, <32 x i32> undef, <32 x i32> zeroinitializer
  %m = load <32 x i32>, <32 x i32>* %m.vec, align 4
  %m.kept = and <32 x i32> %m, %keep.all
  %m.now = select <32 x i1> %right, <32 x i32> %m.kept, <32 x i32> %m
  store <32 x i32> %m.now, <32 x i32>* %m.vec, align 4
  br label %split

group.end:
  br label %group

sum:  ; the first leaf left of each tree
  %a = phi i64 [0, %group], [%a.next, %sum.one]
  %total = phi <32 x double> [zeroinitializer, %group], [%total.next, %sum.one]
  %a.more = icmp ult i64 %a, %trees
  br i1 %a.more, label %sum.one, label %block.end
sum.one:
  %a.next = add i64 %a, 1
  %a.at = mul i64 %a, 32
  %a.ptr = getelementptr i32, i32* %mask, i64 %a.at
  %a.vec = bitcast i32* %a.ptr to <32 x i32>*
  %a.mask = load <32 x i32>, <32 x i32>* %a.vec, align 4
  %bit = call <32 x i32> @llvm.cttz.v32i32(<32 x i32> %a.mask, i1 true)
  %leaf.at = mul i64 %a, 32
  %leaf.ptr = getelementptr double, double* %leaf, i64 %leaf.at
  %leaf.ptrs = getelementptr double, double* %leaf.ptr, <32 x i32> %bit
  %gain = call <32 x double> @llvm.masked.gather.v32f64.v32p0f64(
      <32 x double*> %leaf.ptrs, i32 8,
      <32 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1,
                i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1,
                i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1,
                i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1, i1 1>,
      <32 x double> zeroinitializer)
  %total.next = fadd <32 x double> %total, %gain
  br label %sum

block.end:
  %score.ptr = getelementptr double, double* %score, i64 %row
  %score.vec = bitcast double* %score.ptr to <32 x double>*
  call void @llvm.masked.store.v32f64.p0v32f64(
      <32 x double> %total, <32 x double>* %score.vec, i32 8, <32 x i1> %here)
  %row.next = add i64 %row, 32
  br label %block

done:
  ret void
}
"""

_P: Final = ctypes.c_void_p
_N: Final = ctypes.c_int64
_ENTRY: Final = ctypes.CFUNCTYPE(None, _P, _N, _N, _P, _P, _P, _P, _P, _P, _N, _P, _P, _P)

Loop = Callable[..., None]


@cache
def loop() -> Loop:
    """The compiled loop; it runs without the interpreter's lock. Compiled once a process."""
    initialize_llvm()
    machine = llvm.Target.from_triple(host_triple()).create_target_machine(
        cpu=llvm.get_host_cpu_name(), features=llvm.get_host_cpu_features().flatten(), opt=3,
        reloc="pic", codemodel="large",
    )  # fmt: skip
    module = llvm.parse_assembly(_CODE)
    module.verify()
    engine = llvm.create_mcjit_compiler(module, machine)
    engine.finalize_object()
    address = engine.get_function_address(ENTRY)
    if not address:
        raise BundleError(f"LLVM compiled no function {ENTRY!r} for {host_triple()}")
    call = _ENTRY(address)
    _ENGINES.append(engine)
    return call


_ENGINES: Final[list[Any]] = []  # they own the code's memory, which must live as long as the loop
