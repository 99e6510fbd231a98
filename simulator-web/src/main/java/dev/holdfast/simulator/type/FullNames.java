package dev.holdfast.simulator.type;

import java.util.ArrayList;
import java.util.List;

/** Types as {@code std::any::type_name} writes them: whole paths, without regions. */
public final class FullNames {

  /** Where std has what lies elsewhere in this library, and the crates that are not core. */
  private static final String PLACES =
      " string=alloc::string vec=alloc::vec boxed=alloc::boxed rc=alloc::rc sync::Arc=alloc::sync"
          + " borrow::Cow=alloc::borrow vec::IntoIter=alloc::vec::into_iter"
          + " hash_map=std::collections::hash::map sets::HashSet=std::collections::hash::set"
          + " btree_map=alloc::collections::btree::map"
          + " sets::BTreeSet=alloc::collections::btree::set"
          + " binary_heap=alloc::collections::binary_heap"
          + " linked_list=alloc::collections::linked_list"
          + " collections::vec_deque=alloc::collections::vec_deque"
          + " sync::Mutex=std::sync::poison::mutex sync::RwLock=std::sync::poison::rwlock"
          + " task::Poll=core::task::poll task::Context=core::task::wake"
          + " task::Waker=core::task::wake future::Future=core::future::future"
          + " iter::Iterator=core::iter::traits::iterator slice::Iter=core::slice::iter"
          + " slice::IterMut=core::slice::iter str::Chars=core::str::iter"
          + " num::ParseIntError=core::num::error ops::Range=core::ops::range"
          + " ops::RangeInclusive=core::ops::range ops::Fn=core::ops::function"
          + " ops::FnMut=core::ops::function ops::FnOnce=core::ops::function"
          + " mem::ManuallyDrop=core::mem::manually_drop mem::MaybeUninit=core::mem::maybe_uninit"
          + " iter::Map=core::iter::adapters::map iter::Filter=core::iter::adapters::filter"
          + " iter::Rev=core::iter::adapters::rev iter::Enumerate=core::iter::adapters::enumerate"
          + " iter::Zip=core::iter::adapters::zip process=std::process thread=std::thread"
          + " io=std::io buffered=std::io::buffered mpsc=std::sync::mpsc ";

  private FullNames() {}

  public static String of(Type type) {
    return switch (type) {
      case Type.Adt it -> path(it.def()) + args(it.args(), 0);
      case Type.Ref it -> (it.mutable() ? "&mut " : "&") + behind(it.target());
      case Type.RawPtr it -> (it.mutable() ? "*mut " : "*const ") + behind(it.target());
      case Type.Slice it -> "[" + of(it.element()) + "]";
      case Type.Array it -> "[" + of(it.element()) + "; " + TypePrinter.print(it.length()) + "]";
      case Type.Tuple it -> inputs(it.elements());
      case Type.FnPtr it -> {
        String inputs = inputs(it.sig().inputs()).replace(",)", ")");
        yield (it.sig().isUnsafe() ? "unsafe " : "")
            + (it.sig().abi().isEmpty() ? "" : "extern \"" + it.sig().abi() + "\" ")
            + "fn"
            + inputs
            + output(it.sig().output());
      }
      case Type.FnItem it -> function(it);
      case Type.Closure it -> owner(it.def().parent()) + "::{{closure}}";
      case Type.Coroutine it -> owner(it.def().parent()) + "::{{closure}}";
      case Type.Dynamic it -> dynamic(it);
      default -> TypePrinter.print(type);
    };
  }

  private static String path(Def def) {
    String path = def.path();
    if (!def.fromPrelude()) {
      return def.span().file().crateName() + "::" + path;
    }
    for (String key = path; !key.isEmpty(); key = key.substring(0, key.lastIndexOf("::"))) {
      int at = PLACES.indexOf(" " + key + "=");
      if (at >= 0) {
        int start = at + key.length() + 2;
        String place = PLACES.substring(start, PLACES.indexOf(' ', start));
        return place + (key.equals(path) ? "::" + def.name() : path.substring(key.length()));
      }
      if (key.indexOf("::") < 0) {
        break;
      }
    }
    return "core::" + path;
  }

  private static String args(List<GenericArg> args, int from) {
    List<String> shown = new ArrayList<>();
    for (GenericArg arg : args.subList(from, args.size())) {
      switch (arg) {
        case Type.Adt it when it.def().path().equals("hash::RandomState") -> {}
        case Type it -> shown.add(of(it));
        case Const it -> shown.add(TypePrinter.print(it));
        case Region it -> shown.add("'_");
      }
    }
    return shown.isEmpty() ? "" : "<" + String.join(", ", shown) + ">";
  }

  private static String behind(Type type) {
    String text = of(type);
    return type instanceof Type.Dynamic it && !it.autos().isEmpty() && it.principal().isPresent()
        ? "(" + text + ")"
        : text;
  }

  private static String inputs(List<Type> types) {
    StringBuilder out = new StringBuilder("(");
    for (Type type : types) {
      out.append(out.length() > 1 ? ", " : "").append(of(type));
    }
    return out.append(types.size() == 1 ? ",)" : ")").toString();
  }

  private static String output(Type type) {
    return type.isUnit() ? "" : " -> " + of(type);
  }

  private static String function(Type.FnItem it) {
    FnDef def = it.def();
    return switch (def.container()) {
      case FnDef.Container.InImpl in -> {
        String self = of(Subst.apply(in.impl().self(), it.args()));
        yield self + "::" + def.name();
      }
      case FnDef.Container.Constructor in -> {
        String adt = path(in.adt()) + args(it.args(), 0);
        yield adt + (in.adt().isEnum() ? "::" + def.name() : "") + "::{{constructor}}";
      }
      default -> path(def) + args(it.args(), def.generics().parentCount());
    };
  }

  private static String owner(BodyOwner owner) {
    return owner instanceof ClosureDef closure
        ? owner(closure.parent()) + "::{{closure}}"
        : owner instanceof Def def ? path(def) : "";
  }

  private static String dynamic(Type.Dynamic it) {
    List<String> bounds = new ArrayList<>();
    it.principal()
        .ifPresent(
            trait -> {
              StringBuilder text = new StringBuilder(path(trait));
              boolean call = trait.path().startsWith("ops::Fn");
              if (call && it.args().get(0) instanceof Type.Tuple tuple) {
                text.append(inputs(tuple.elements()).replace(",)", ")"));
                it.assocs().forEach(value -> text.append(output(value.type())));
              } else {
                List<String> shown = new ArrayList<>();
                String plain = args(it.args(), 0);
                if (!plain.isEmpty()) {
                  shown.add(plain.substring(1, plain.length() - 1));
                }
                it.assocs()
                    .forEach(value -> shown.add(value.assoc().name() + " = " + of(value.type())));
                text.append(shown.isEmpty() ? "" : "<" + String.join(", ", shown) + ">");
              }
              bounds.add(text.toString());
            });
    it.autos().forEach(auto -> bounds.add(path(auto)));
    return "dyn " + String.join(" + ", bounds);
  }
}
