package dev.holdfast.simulator.typeck;

/** What tokio 1 has and our library of it lacks, by the last name of a type or by our module. */
final class TokioNames {

  private TokioNames() {}

  /** Whether a path or a module, as our library names it, is tokio's. */
  static boolean isOf(String path) {
    return path.startsWith("tokio");
  }

  static final String ITEMS =
      ";tokio fs io net process signal stream doc"
          + " ;tokio_runtime RuntimeMetrics Id Dump LocalRuntime LocalOptions UnhandledPanic"
          + " HistogramConfiguration HistogramScale TaskMeta dump"
          + " ;tokio_sync SetOnce SetOnceError OwnedMappedMutexGuard"
          + " OwnedRwLockReadGuard OwnedRwLockWriteGuard OwnedRwLockMappedWriteGuard"
          + " ;tokio_task Builder coop join_set"
          + " ;tokio_broadcast WeakSender ;";

  static final String MEMBERS =
      ";Runtime metrics dump"
          + " ;Handle metrics dump id name"
          + " ;Builder on_thread_start on_thread_stop on_thread_park on_thread_unpark"
          + " thread_name_fn event_interval global_queue_interval max_io_events_per_tick"
          + " on_task_spawn on_task_terminate unhandled_panic disable_lifo_slot rng_seed"
          + " build_local name enable_alt_timer enable_eager_driver_handoff"
          + " ;Mutex blocking_lock_owned"
          + " ;OwnedMutexGuard map try_map mutex"
          + " ;RwLock read_owned write_owned try_read_owned try_write_owned with_max_readers"
          + " const_with_max_readers"
          + " ;RwLockWriteGuard try_map into_mapped downgrade_map try_downgrade_map"
          + " ;SemaphorePermit semaphore ;OwnedSemaphorePermit merge split"
          + " ;Sender downgrade"
          + " ;Receiver blocking_recv_many poll_recv_many sender_weak_count sender_strong_count"
          + " ;UnboundedReceiver blocking_recv_many poll_recv_many sender_weak_count"
          + " sender_strong_count"
          + " ;JoinSet spawn_local_on spawn_blocking_on build_task try_join_next_with_id"
          + " ;LocalSet unhandled_panic id ;";
}
