// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.network.api.Structure;
import org.faisceau.network.api.StructureKind;
import org.faisceau.network.api.Written;
import org.faisceau.testkit.TemporaryStore;
import org.faisceau.testkit.TurnedClock;

/** The network on a store of its own. The clock stands at 26 November 2026 until a test turns it. */
public final class OpenNetwork implements AutoCloseable {
    public static final Actor MANAGER = new Actor("manager", Role.MANAGER, "");
    public static final Actor OBSERVER = new Actor("observer", Role.OBSERVER, "");
    public static final Actor COMPANY = new Actor("company", Role.COMPANY, "firm");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    public final TemporaryStore store;
    public final TurnedClock clock = new TurnedClock(Instant.parse("2026-11-26T09:00:00Z"));
    public final Ids ids = new TimeOrderedIds(clock);
    public final StructureRegister structures;

    public OpenNetwork(Path folder) {
        store = TemporaryStore.in(folder, clock);
        structures = new StructureRegister(store.store(), clock, ids);
    }

    public Structure structure(String name) {
        return done(structures.add(MANAGER, Structure.Content.named(StructureKind.INCUBATOR, name, "Plaquette fictive", TODAY)));
    }

    public static <R> R done(Written<R> written) {
        return written.fold(Written.Done::record, invalid -> fail(invalid), lost -> fail(lost), refused -> fail(refused), unknown -> fail(unknown));
    }

    private static <R> R fail(Object written) {
        throw new AssertionError(written);
    }

    /** The field that is off and the key of what is said of it. */
    public static String invalid(Written<?> written) {
        var off = assertInstanceOf(Written.Invalid.class, written);
        return off.field() + " " + off.key();
    }

    @Override
    public void close() {
        store.close();
    }
}
