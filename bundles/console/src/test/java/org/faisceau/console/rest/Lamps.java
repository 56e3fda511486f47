// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;

/** A resource in memory; each change lifts the version of all. */
final class Lamps implements Resource {
    final List<Lamp> kept = new ArrayList<>();
    UnaryOperator<Lamp> before = lamp -> lamp;
    int version = 1;
    int switched;
    Shade shade = new Shade("s1", "linen", version);

    /** Nothing is asked. */
    record Nothing() {}

    record Count(int switched) {}

    /** A record of which its callers write a part. */
    record Shade(String id, String cloth, int version) {}

    record Cloth(String cloth) {}

    @Override
    public String module() {
        return "lamps";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/lamps", "Lamps by name; filters: text, colour", Role.OBSERVER, Lamp.class, this::page)
                .record("/lamps/{id}", "One lamp", Role.OBSERVER, Lamp.class, call -> new Versioned<>(find(call), version))
                .record("/lamps/formats", "What lamps are", Role.OBSERVER, Count.class, call -> new Versioned<>(new Count(77), 0))
                .create("/lamps", "Hang a lamp", Role.BUYER, Lamp.class, Lamp.class, this::create)
                .change("/lamps/{id}", "Change a lamp", Role.BUYER, Lamp.class, Lamp.class, this::change)
                .record("/shades/{id}", "One shade", Role.OBSERVER, Shade.class, call -> new Versioned<>(shade, version))
                .change("/shades/{id}", "Change a shade", Role.BUYER, Cloth.class, Shade.class, this::cover)
                .act("/lamps/{id}/switch", "Switch a lamp", Role.BUYER, Nothing.class, Count.class, (call, nothing) -> new Count(++switched))
                .step("/lamps/{id}/repairs", "Repair a lamp", Role.BUYER, Nothing.class, Count.class, this::repair)
                .act("/lamps/all/off", "Switch everything off", Role.ADMINISTRATOR, Nothing.class, Count.class, (call, nothing) -> new Count(0));
    }

    private Slice<Lamp> page(Call call) {
        if (call.after().equals("made-up")) throw new IllegalArgumentException("after: not a cursor of this list, got made-up");
        int from = call.after().isEmpty() ? 0 : Integer.parseInt(call.after());
        int to = Math.min(kept.size(), from + call.limit());
        return new Slice<>(kept.subList(from, to), to < kept.size() ? String.valueOf(to) : "");
    }

    private Lamp find(Call call) {
        return kept.stream().filter(lamp -> lamp.name().equals(call.path("id"))).findFirst().orElseThrow(Problem::notFound);
    }

    private Created<Lamp> create(Call call, Lamp lamp) {
        kept.add(before.apply(lamp));
        return new Created<>(lamp, lamp.name(), version);
    }

    private Versioned<Shade> cover(Call call, Cloth with) {
        shade = new Shade(shade.id(), with.cloth(), ++version);
        return new Versioned<>(shade, version);
    }

    private Versioned<Count> repair(Call call, Nothing nothing) {
        if (call.seenVersion() != version) throw Problem.stale(version);
        return new Versioned<>(new Count(switched), ++version);
    }

    private Versioned<Lamp> change(Call call, Lamp lamp) {
        if (call.seenVersion() != version) throw Problem.stale(version);
        kept.set(kept.indexOf(find(call)), lamp);
        return new Versioned<>(lamp, ++version);
    }
}
