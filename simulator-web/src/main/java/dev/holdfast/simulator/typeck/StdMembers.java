package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Type;

/** Whether std may have a member of a name on a type, though our smaller library has none. */
final class StdMembers {

  private StdMembers() {}

  /** Whether the type itself, without what it derefs to, may have such a method. */
  static boolean mayHaveMethod(Type type, String name) {
    return switch (type) {
      case Type.Adt it -> it.def().fromPrelude() && isIn(ofLibrary(it.def()), name);
      case Type.Int it -> isIn(StdNames.INTEGERS, name);
      case Type.Float it -> isIn(StdNames.FLOATS, name);
      case Type.Bool it -> isIn(StdNames.CHARS, name);
      case Type.Char it -> isIn(StdNames.CHARS, name);
      case Type.Str it -> isIn(StdNames.STRINGS, name);
      case Type.Slice it -> isIn(StdNames.SLICES, name);
      case Type.Array it -> isIn(StdNames.SLICES, name);
      case Type.RawPtr it -> isIn(StdNames.OTHERS, name);
      default -> false;
    };
  }

  /** Whether a path through some type of std may end in the name. */
  static boolean mayEndPath(Type type, String name) {
    if (!(name.charAt(0) >= 'a' && name.charAt(0) <= 'z')) {
      return type instanceof Type.Adt || LACKING.contains(" " + name + " ");
    }
    boolean number = type instanceof Type.Int || type instanceof Type.Float;
    if (number
        || type instanceof Type.Str
        || type instanceof Type.Char
        || type instanceof Type.Bool) {
      return isIn(StdNames.ASSOCIATED, name) || mayHaveMethod(type, name);
    }
    return isIn(StdNames.ASSOCIATED, name)
        || isIn(StdNames.INTEGERS, name)
        || isIn(StdNames.FLOATS, name)
        || isIn(StdNames.CHARS, name)
        || isIn(StdNames.STRINGS, name)
        || isIn(StdNames.SLICES, name)
        || isIn(StdNames.OTHERS, name);
  }

  /** Methods of traits that every type has, once they are imported. */
  private static final String OF_ALL =
      " borrow borrow_mut hash type_id clone_into clone_from to_owned into try_into ";

  private static String ofLibrary(AdtDef def) {
    return switch (def.name()) {
      case "String" -> StdNames.STRINGS;
      case "Vec" -> StdNames.SLICES;
      // Of these nearly all is there: what they lack otherwise is the program's error.
      case "Pin" -> " ";
      case "Option" -> OF_ALL + "as_slice as_mut_slice ";
      case "Result" -> OF_ALL + "as_deref_mut unwrap_unchecked unwrap_err_unchecked ";
      case "VecDeque" ->
          OF_ALL
              + "as_mut_slices binary_search_by binary_search_by_key pop_back_if pop_front_if"
              + " range_mut reserve_exact resize_with shrink_to shrink_to_fit swap_remove_front"
              + " try_reserve try_reserve_exact partition_point truncate_front extract_if splice"
              + " as_slices extend_from_within ";
      case "HashMap", "HashSet" ->
          OF_ALL
              + "extract_if get_disjoint_mut shrink_to shrink_to_fit try_reserve hasher"
              + " get_or_insert_with entry try_insert raw_entry raw_entry_mut ";
      case "BTreeMap" ->
          OF_ALL + "extract_if lower_bound upper_bound lower_bound_mut upper_bound_mut try_insert ";
      case "JoinHandle", "ScopedJoinHandle", "Thread", "Scope", "Builder", "LocalKey" -> OF_ALL;
      case "Sender", "SyncSender", "Receiver", "Condvar", "Barrier", "Once", "Instant" -> OF_ALL;
      case "Mutex", "RwLock" -> OF_ALL + "data_ptr get_cloned replace set ";
      case "Rc", "Arc" -> OF_ALL + "downcast downcast_unchecked assume_init ";
      case "Box", "Weak" -> OF_ALL;
      case "Cell", "RefCell" -> OF_ALL + "as_slice_of_cells as_array_of_cells ";
      default -> StdNames.OTHERS;
    };
  }

  /** Modules and items of std that our library has not. */
  private static final String LACKING =
      " arch ascii async_iter autodiff backtrace bstr f128 f16 ffi from fs net os "
          + "pat path primitive random range simd unsafe_binder intrinsics GlobalAlloc "
          + "LayoutErr System AsciiExt DecodeUtf16 DecodeUtf16Error EscapeDebug "
          + "EscapeDefault EscapeUnicode  UNICODE_VERSION "
          + "decode_utf16 TryReserveError Difference Intersection SymmetricDifference Union "
          + "MAX_10_EXP MAX_EXP MIN_10_EXP MIN_EXP RADIX SipHasher OnceWith RepeatN NonZero "
          + "NonZeroI128 NonZeroU128 PanicInfo fn_addr_eq ArrayWindows ChunkByMut "
          + "ChunksExactMut EscapeAscii RChunksExact RChunksExactMut RChunksMut RSplit "
          + "RSplitMut RSplitNMut SplitInclusiveMut SplitMut SplitN SplitNMut Bytes "
          + "EncodeUtf16 LinesAny RMatchIndices RMatches RSplitTerminator "
          + "SplitAsciiWhitespace SplitTerminator Utf8Chunk Utf8Chunks "
          + "from_boxed_utf8_unchecked from_utf8_mut from_utf8_unchecked_mut FromUtf16Error "
          + "ParseError ONCE_INIT "
          + "TryFromFloatSecsError sleep_until uninitialized ParseCharError SplitInclusive "
          + "rust_2015 rust_2018 rust_2021 rust_2024 cold_path select_unpredictable DIGITS "
          + "MANTISSA_DIGITS i128 u128 option::Iter option::IterMut option::IntoIter"
          + " result::Iter result::IterMut result::IntoIter btree_map::ExtractIf btree_set::Range"
          + " hash_set::Drain binary_heap::Drain vec_deque::Drain ";

  /** Modules of which our library has little. */
  private static final String OPEN = " io process env marker ops ";

  /** Whether std may have the name, which our library has not, in its module of that name. */
  static boolean mayBeThere(String module, String name) {
    String within = " " + module + " ";
    return LACKING.contains(" " + name + " ")
        || LACKING.contains(" " + module + "::" + name + " ")
        || !module.isEmpty() && (OPEN.contains(within) || LACKING.contains(within));
  }

  private static boolean isIn(String names, String name) {
    String word = " " + name + " ";
    return names.contains(word) || StdNames.EVERY.contains(word);
  }
}
