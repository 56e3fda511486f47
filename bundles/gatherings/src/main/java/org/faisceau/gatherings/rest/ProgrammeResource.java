// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.rest;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.console.spi.Routes;
import org.faisceau.gatherings.api.ProgrammeItem;
import org.faisceau.gatherings.api.Programmes.Sheet;
import org.faisceau.gatherings.api.Programmes;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /gatherings/{id}/programme}; version 0 is that of the format. */
@Component
public final class ProgrammeResource implements Resource {
    private final Programmes programmes;
    private final Ids ids;

    @Activate
    public ProgrammeResource(@Reference Programmes programmes, @Reference Ids ids) {
        this.programmes = programmes;
        this.ids = ids;
    }

    @Override
    public String module() {
        return "gatherings";
    }

    @Override
    public void declare(Routes routes) {
        routes.record("/gatherings/{id}/programme", "The programme with its hours", Role.OBSERVER, ProgrammeAnswer.class, this::one)
                .change("/gatherings/{id}/programme", "Write the programme anew, in that order", Role.OBSERVER, ProgrammeBody.class, ProgrammeAnswer.class, this::replace);
    }

    private Versioned<ProgrammeAnswer> one(Call call) {
        return versioned(programmes.find(call.actor(), Read.id(call), call.locale()).orElseThrow(Problem::notFound));
    }

    private Versioned<ProgrammeAnswer> replace(Call call, ProgrammeBody body) {
        return versioned(Refusals.sheet(programmes.save(call.actor(), Read.id(call), call.seenVersion(), items(body), call.locale())));
    }

    private List<ProgrammeItem> items(ProgrammeBody body) {
        var written = Objects.requireNonNullElse(body.items(), List.<ItemBody>of());
        var items = IntStream.range(0, written.size()).mapToObj(at -> written.get(at).item(at + 1, ids.next())).toList();
        var known = new HashSet<String>();
        for (var item : items) {
            if (!known.add(item.id())) throw Problem.invalid("items", "Two items of that id: " + item.id() + ".");
        }
        return items;
    }

    private static Versioned<ProgrammeAnswer> versioned(Sheet sheet) {
        return new Versioned<>(ProgrammeAnswer.of(sheet), sheet.version());
    }
}
