// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.rest;

import java.util.Arrays;
import java.util.List;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.console.spi.Routes;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.network.api.Structure;
import org.faisceau.network.api.StructureFilter;
import org.faisceau.network.api.StructureKind;
import org.faisceau.network.api.StructureParameters;
import org.faisceau.network.api.Structures;
import org.faisceau.network.api.Written;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /network/structures}. */
@Component
public final class StructuresResource implements Resource {
    private final Structures structures;

    @Activate
    public StructuresResource(@Reference Structures structures) {
        this.structures = structures;
    }

    @Override
    public String module() {
        return "network";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/network/structures", "Living-Labs and incubators, by name; filters: text, kind (several by comma); sort", Role.OBSERVER, StructureAnswer.class, this::page)
                .record("/network/structures/{id}", "One structure", Role.OBSERVER, StructureAnswer.class, this::one)
                .create("/network/structures", "Add a structure, with the source of what is said of it", Role.MANAGER, StructureBody.class, StructureAnswer.class, this::create)
                .change("/network/structures/{id}", "Change a structure", Role.MANAGER, StructureBody.class, StructureAnswer.class, this::change);
    }

    private Slice<StructureAnswer> page(Call call) {
        try {
            return structures.page(call.actor(), filter(call), StructureParameters.order(call.query("sort")), call.after(), call.limit()).map(StructureAnswer::of);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            throw Problem.invalid("after", "Not a cursor of this list.");
        }
    }

    private static StructureFilter filter(Call call) {
        values(call, "kind").forEach(one -> Typed.one("kind", StructureKind.class, one));
        return StructureParameters.filter(name -> name.equals("text") ? List.of(call.query(name)) : values(call, name));
    }

    private static List<String> values(Call call, String name) {
        return Arrays.stream(call.query(name).split(",")).map(String::strip).filter(one -> !one.isEmpty()).distinct().toList();
    }

    private Versioned<StructureAnswer> one(Call call) {
        return versioned(structures.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound));
    }

    private Created<StructureAnswer> create(Call call, StructureBody body) {
        var one = written(structures.add(call.actor(), body.content()));
        return new Created<>(StructureAnswer.of(one), one.id(), one.version());
    }

    private Versioned<StructureAnswer> change(Call call, StructureBody body) {
        return versioned(written(structures.change(call.actor(), call.path("id"), call.seenVersion(), body.content())));
    }

    private static Structure written(Written<Structure> written) {
        return Refusals.record(written, Structure::version, "Structures of the network are written by coordinators.");
    }

    private static Versioned<StructureAnswer> versioned(Structure one) {
        return new Versioned<>(StructureAnswer.of(one), one.version());
    }
}
