use std::cell::{Cell, UnsafeCell};
use std::marker::PhantomData;
use std::mem::{ManuallyDrop, MaybeUninit};
use std::num::NonZero;
use std::ptr::NonNull;
use std::task::Poll;

// Scalars and pointers.
type Unit = ();
type Bool = bool;
type Char = char;
type Small = u8;
type Wide = i128;
type Single = f32;
type Double = f64;
type Never = !;
type Thin = &'static u64;
type ThinMut = &'static mut u8;
type Raw = *const u8;
type SliceRef = &'static [u32];
type StrRef = &'static str;
type RawSlice = *mut [u8];
type DynRef = &'static dyn Send;
type RawDyn = *const dyn Send;
type Function = fn(u8) -> u8;
type Slice = [u32];
type Text = str;
type Object = dyn Send;

// Arrays and tuples.
type Bytes = [u8; 5];
type NoBools = [bool; 0];
type Bools = [bool; 3];
type NeverArray = [!; 2];
type NoNevers = [!; 0];
type Pair = (u8, u32);
type LastStays = (u8, u32, u8);
type Three = (u8, u16, u32);
type WithBool = (u32, bool, u16);
type Nested = ((u8, bool), u32, (bool, u8));
type Units = ((), u16, ());
type NeverTuple = (u32, !);

// Structs: order of the fields.
struct Empty;
type EmptyStruct = Empty;
struct Mixed {
    a: u8,
    b: u64,
    c: u16,
    d: u32,
    e: u8,
}
type MixedStruct = Mixed;
struct BytesFirst(u8, [u8; 16]);
type BytesFirstStruct = BytesFirst;
struct BoolFirst(bool, [u8; 16]);
type BoolFirstStruct = BoolFirst;
struct SizedGroups {
    a: u8,
    b: [u8; 4],
    c: [u8; 6],
    d: [u8; 8],
    e: u16,
}
type SizedGroupsStruct = SizedGroups;
struct Niches {
    a: u32,
    b: (bool, u8),
    c: u16,
}
type NichesStruct = Niches;
struct AtTheEnd((u8, u8, u8, bool), (u8, bool, u8));
type AtTheEndStruct = AtTheEnd;
struct TwoNiches {
    small: bool,
    big: char,
    bytes: [u8; 3],
}
type TwoNichesStruct = TwoNiches;
struct Middle {
    a: u64,
    b: bool,
    c: [u8; 7],
    d: u64,
}
type MiddleStruct = Middle;
struct Generic<T> {
    a: u8,
    t: T,
    b: u16,
}
type GenericByte = Generic<u8>;
type GenericLong = Generic<u64>;
type GenericUnit = Generic<()>;
struct Tail<T: ?Sized> {
    a: u32,
    b: u8,
    tail: T,
}
type TailByte = Tail<u8>;
type TailLong = Tail<u64>;
type TailSlice = Tail<[u16]>;
type TailText = Tail<str>;
type TailObject = Tail<dyn Send>;
type TailRef = &'static Tail<dyn Send>;
type TailSliceRef = &'static Tail<[u16]>;
type TailTail = Tail<Tail<[u64]>>;
struct Phantom<T> {
    a: u8,
    p: PhantomData<T>,
}
type PhantomStruct = Phantom<u64>;
struct Impossible {
    a: u32,
    b: !,
}
type ImpossibleStruct = Impossible;

// Representations.
#[repr(C)]
struct InOrder {
    a: u8,
    b: u32,
    c: bool,
    d: u64,
}
type InOrderStruct = InOrder;
#[repr(C)]
struct InOrderTail<T: ?Sized> {
    a: usize,
    b: u8,
    tail: T,
}
type InOrderTailObject = InOrderTail<dyn Send>;
type InOrderTailByte = InOrderTail<u8>;
#[repr(transparent)]
struct Wrapped(char, ());
type WrappedStruct = Wrapped;
#[repr(packed)]
struct Packed {
    a: u8,
    b: u64,
    c: bool,
    d: u16,
}
type PackedStruct = Packed;
#[repr(C, packed)]
struct PackedInOrder {
    a: u8,
    b: u64,
    c: u16,
}
type PackedInOrderStruct = PackedInOrder;
#[repr(align(32))]
struct Aligned {
    a: u8,
    b: bool,
}
type AlignedStruct = Aligned;
type AlignedArray = [Aligned; 3];
struct HasAligned {
    a: u8,
    b: Aligned,
    c: u8,
}
type HasAlignedStruct = HasAligned;
#[repr(align(16))]
struct AlignedEmpty;
struct HasAlignedEmpty(u8, AlignedEmpty, bool);
type HasAlignedEmptyStruct = HasAlignedEmpty;

// Types of the library that the language knows.
type CellBool = Cell<bool>;
type UnsafeCellRef = UnsafeCell<&'static u8>;
type OptionCell = Option<Cell<bool>>;
type Uninit = MaybeUninit<(bool, u32)>;
type OptionUninit = Option<MaybeUninit<bool>>;
type Manual = ManuallyDrop<(bool, u32)>;
type OptionManual = Option<ManuallyDrop<bool>>;
type Pointer = NonNull<u8>;
type PointerSlice = NonNull<[u8]>;
type PointerObject = NonNull<dyn Send>;
type Nonzero = NonZero<u32>;
type OptionNonzero = Option<NonZero<u32>>;
type OptionOptionNonzero = Option<Option<NonZero<u8>>>;
type Boxed = Box<u32>;
type BoxedObject = Box<dyn Send>;
type OptionBoxedObject = Option<Box<dyn Send>>;
type OptionOptionBoxed = Option<Option<Box<u8>>>;
type OptionRawDyn = Option<*const dyn Send>;

// Unions.
union Either {
    a: u32,
    b: [u8; 6],
}
type EitherUnion = Either;
type OptionEither = Option<Either>;
#[repr(C, packed)]
union PackedEither {
    a: u32,
    b: u8,
}
type PackedEitherUnion = PackedEither;
#[repr(align(8))]
union AlignedEither {
    a: u32,
    b: bool,
}
type AlignedEitherUnion = AlignedEither;

// Enums with a tag.
enum Void {}
type VoidEnum = Void;
enum One {
    A,
}
type OneEnum = One;
enum OneWithField {
    A(u32, bool),
}
type OneWithFieldEnum = OneWithField;
enum Simple {
    A,
    B,
    C,
}
type SimpleEnum = Simple;
enum Numbered {
    A = 10,
    B = 300,
    C = 20,
}
type NumberedEnum = Numbered;
enum Negative {
    A = -1,
    B = 1,
}
type NegativeEnum = Negative;
enum FarNegative {
    A = -129,
    B = 127,
}
type FarNegativeEnum = FarNegative;
enum Huge {
    A = 0,
    B = 0x1_0000_0000,
}
type HugeEnum = Huge;
enum Data {
    A(u8),
    B(u32, u8),
    C,
}
type DataEnum = Data;
enum WideTag {
    A(u64),
    B(u64, u8),
}
type WideTagEnum = WideTag;
enum SmallFirst {
    A(u8, u64),
    B(u64, u16),
    C(u32),
}
type SmallFirstEnum = SmallFirst;
#[repr(u16)]
enum Sixteen {
    A,
    B,
}
type SixteenEnum = Sixteen;
#[repr(i8)]
enum Eight {
    A = -3,
    B,
    C,
}
type EightEnum = Eight;
#[repr(u64)]
enum Far {
    A = 1,
    B = 0xffff_ffff_ffff_fff0,
}
type FarEnum = Far;
#[repr(u8)]
enum EightWithData {
    A(u32, u8),
    B { x: bool, y: u16 },
    C,
}
type EightWithDataEnum = EightWithData;
#[repr(C)]
enum LikeC {
    A,
    B,
}
type LikeCEnum = LikeC;
#[repr(C)]
enum LikeCWithData {
    A(u8),
    B(u64),
    C(u8, u32),
}
type LikeCWithDataEnum = LikeCWithData;
#[repr(C, u8)]
enum LikeCEight {
    A(u8),
    B(u32),
}
type LikeCEightEnum = LikeCEight;
#[repr(u8)]
enum OneEight {
    A(bool),
}
type OneEightEnum = OneEight;
#[repr(align(8))]
enum AlignedEnum {
    A(u8),
    B,
}
type AlignedEnumEnum = AlignedEnum;

// The least range of the tags, which may wrap.
#[repr(u8)]
enum WrapsAround {
    A = 1,
    B = 200,
}
type WrapsAroundEnum = WrapsAround;
type OptionWrapsAround = Option<WrapsAround>;
#[repr(u8)]
enum LastOfEqualGaps {
    A = 20,
    B = 60,
    C = 130,
    D = 180,
    E = 250,
}
type LastOfEqualGapsEnum = LastOfEqualGaps;
#[repr(u8)]
enum AroundOfEqualGaps {
    A = 0,
    B = 85,
    C = 170,
}
type AroundOfEqualGapsEnum = AroundOfEqualGaps;
#[repr(u8)]
enum TieInTwo {
    A = 10,
    B = 138,
}
type TieInTwoEnum = TieInTwo;
#[repr(i8)]
enum SignedFull {
    A = -128,
    B = 127,
}
type SignedFullEnum = SignedFull;
#[repr(i8)]
enum SignedWide {
    A = -100,
    B = 100,
}
type SignedWideEnum = SignedWide;
enum FarApart {
    A = 0,
    B = 0x7fff_ffff_ffff_ffff,
}
type FarApartEnum = FarApart;
#[repr(u8)]
enum NoZero {
    A(Void) = 0,
    B = 85,
    C = 171,
}
type NoZeroEnum = NoZero;
#[repr(u8)]
enum AllVoid {
    A(Void) = 0,
    B(Void) = 85,
}
type AllVoidEnum = AllVoid;

// Enums in a niche.
type OptionUnit = Option<()>;
type OptionBool = Option<bool>;
type OptionOptionBool = Option<Option<bool>>;
type OptionChar = Option<char>;
type OptionByte = Option<u8>;
type OptionLong = Option<u64>;
type OptionWide = Option<u128>;
type OptionRef = Option<&'static u8>;
type OptionOptionRef = Option<Option<&'static u8>>;
type OptionSliceRef = Option<&'static [u8]>;
type OptionStrRef = Option<&'static str>;
type OptionFunction = Option<fn()>;
type OptionRaw = Option<*const u8>;
type OptionSimple = Option<Simple>;
type OptionData = Option<Data>;
type OptionOptionData = Option<Option<Data>>;
type OptionFar = Option<Far>;
type OptionFarNegative = Option<FarNegative>;
type OptionEight = Option<Option<Eight>>;
type OptionVoid = Option<Void>;
type OptionNever = Option<!>;
type OptionPairNever = Option<(u8, !)>;
type ResultVoid = Result<u32, Void>;
type ResultUnit = Result<&'static u8, ()>;
type ResultBools = Result<bool, bool>;
type ResultBytes = Result<u8, u32>;
type PollUnit = Poll<()>;
type PollOption = Poll<Option<&'static u8>>;
type PollOptionBool = Poll<Option<bool>>;
type PollResult = Poll<Result<u8, ()>>;
type OptionPair = Option<(u8, bool)>;
type OptionMixed = Option<Mixed>;
type OptionTwoNiches = Option<TwoNiches>;
type OptionMiddle = Option<Middle>;
type OptionArray = Option<[bool; 2]>;
type OptionNoBools = Option<[bool; 0]>;
type OptionText = Option<String>;
type OptionOptionText = Option<Option<String>>;
type OptionVec = Option<Vec<u8>>;
enum Value {
    Nothing,
    Flag(bool),
    Text(String),
    Many(Vec<Value>),
}
type ValueEnum = Value;
type OptionAligned = Option<Aligned>;
type OptionPacked = Option<Packed>;
type OptionInOrder = Option<InOrder>;
enum Jagged {
    Big(bool, u32, u32),
    Small(u16),
    Tiny(u8),
    Nothing,
}
type JaggedEnum = Jagged;
enum JaggedRef {
    Big(&'static u8, u64),
    Small(u64),
    Nothing,
}
type JaggedRefEnum = JaggedRef;
enum TwoRefs {
    Both(&'static u8, &'static u8),
    Fits(u64),
}
type TwoRefsEnum = TwoRefs;
enum AroundNiche {
    Big(u64, bool, u64),
    Behind([u8; 5]),
    Before(u64),
    Neither([u8; 3], ()),
}
type AroundNicheEnum = AroundNiche;
enum WithVoid {
    A(&'static u8),
    B(Void),
    C(u8, Void),
    D,
}
type WithVoidEnum = WithVoid;
enum ManyUnits {
    U0,
    U1,
    Data(char),
    U2,
    U3,
}
type ManyUnitsEnum = ManyUnits;
enum LargestFirst {
    Data((char, u8)),
    Other(u8),
    Unit,
}
type LargestFirstEnum = LargestFirst;
enum Owned {
    Text(Box<u8>, u64),
    Many([Box<u8>; 2]),
    Nothing,
}
type OwnedEnum = Owned;
enum List {
    Nil,
    Cons(u32, Box<List>),
}
type ListEnum = List;
enum Tree {
    Leaf(bool),
    Node(Box<Tree>, Box<Tree>),
}
type TreeEnum = Tree;
struct Linked {
    value: u8,
    next: Option<Box<Linked>>,
    done: bool,
}
type LinkedStruct = Linked;
enum Command {
    Quit,
    Move { x: i32, y: i32 },
    Write(&'static str),
    Color(u8, u8, u8),
}
type CommandEnum = Command;
type OptionCommand = Option<Command>;
enum Timer {
    Waiting(u64, Option<&'static u8>),
    Fired(bool),
    Gone,
}
type TimerEnum = Timer;
type OptionTimer = Option<Timer>;
type PairOfOptions = (Option<u8>, Option<bool>, Option<char>);
type ArrayOfOptions = [Option<u16>; 3];
struct Holder<T, U> {
    first: Option<T>,
    second: U,
    flag: bool,
}
type HolderBytes = Holder<u8, [u8; 3]>;
type HolderChars = Holder<char, char>;
type HolderRefs = Option<Holder<&'static u8, Option<bool>>>;
type HolderNever = Holder<!, u32>;
