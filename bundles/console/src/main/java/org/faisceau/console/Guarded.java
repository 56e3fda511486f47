// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.faisceau.store.api.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks what bundles publish: one that throws, or was made for other classes than run here, is left out and the page stays. */
final class Guarded {
    private static final Logger LOG = LoggerFactory.getLogger(Guarded.class);

    private Guarded() {}

    /** @throws StoreUnavailable which is nobody's fault, and every page's */
    static <T> Optional<T> ask(Object contribution, Supplier<Optional<T>> asked) {
        try {
            return asked.get();
        } catch (StoreUnavailable down) {
            throw down;
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("contribution {} failed and is left out", contribution.getClass().getName(), failed);
            return Optional.empty();
        }
    }

    /** Those that fit, in their order. */
    static <T> List<T> placed(List<T> all, Predicate<T> fits, ToIntFunction<T> order, Function<T, String> id) {
        return all.stream().flatMap(one -> ask(one, () -> Optional.of(one).filter(fits).map(it -> new Placed<>(it, order.applyAsInt(it), id.apply(it)))).stream())
                .sorted(Comparator.<Placed<T>>comparingInt(Placed::order).thenComparing(Placed::id)).map(Placed::it).toList();
    }

    private record Placed<T>(T it, int order, String id) {}
}
