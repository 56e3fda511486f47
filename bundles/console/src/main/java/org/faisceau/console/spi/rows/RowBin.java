// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi.rows;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.console.spi.Bin;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ConsumerType;

/** A bin whose records are rows: the bundle says which and whose, the shelf does what every bin does. */
@ConsumerType
public interface RowBin extends Bin {
    /** Always the same. */
    BinShelf<?> shelf();

    @Override
    default String kind() {
        return shelf().kind();
    }

    @Override
    default Slice<Binned> page(Actor actor, String after, int limit) {
        return shelf().page(actor, after, limit);
    }

    @Override
    default Optional<Binned> find(Actor actor, Ref ref) {
        return shelf().find(actor, ref);
    }

    @Override
    default Outcome restore(Actor actor, Ref ref, Locale locale) {
        return shelf().restore(actor, ref);
    }

    @Override
    default Outcome end(Actor actor, Ref ref, Locale locale) {
        return shelf().end(actor, ref, locale);
    }

    @Override
    default int purge(LocalDate today, int limit) {
        return shelf().purge(today, limit);
    }
}
