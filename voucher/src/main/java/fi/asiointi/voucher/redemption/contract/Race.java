package fi.asiointi.voucher.redemption.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** Many callers that start together. */
final class Race {
    private static final int LONGEST_SECONDS = 60;

    private Race() {}

    /** What each caller got, in the order of their numbers from 0. */
    static <T> List<T> of(int callers, IntFunction<T> call) {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            var start = new CyclicBarrier(callers);
            var running = new ArrayList<Future<T>>();
            for (int i = 0; i < callers; i++) {
                running.add(threads.submit(started(start, call, i)));
            }
            return results(running);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> Callable<T> started(CyclicBarrier start, IntFunction<T> call, int number) {
        return () -> {
            start.await(LONGEST_SECONDS, TimeUnit.SECONDS);
            return call.apply(number);
        };
    }

    private static <T> List<T> results(List<Future<T>> running) {
        var results = new ArrayList<T>();
        for (Future<T> caller : running) {
            try {
                results.add(caller.get(LONGEST_SECONDS, TimeUnit.SECONDS));
            } catch (ExecutionException failed) {
                throw new AssertionError("A caller failed instead of getting an answer", failed);
            } catch (TimeoutException stuck) {
                throw new AssertionError("A caller got no answer in time", stuck);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new AssertionError("The check was stopped", stopped);
            }
        }
        return results;
    }
}
