// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Shown;
import org.faisceau.kernel.spi.Shown.Piece;
import org.faisceau.kernel.spi.Shown.Sort;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Things offered with the name of whose they are, and what sort they are. */
@Component(service = Offered.class)
public final class Offered {
    private static final int AT_ONCE = 500;
    private final Organisations organisations;
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Shown> shown = List.of();

    @Activate
    public Offered(@Reference Organisations organisations) {
        this.organisations = organisations;
    }

    /** With offers: outside the framework nobody sets the reference. */
    Offered(Organisations organisations, List<Shown> shown) {
        this.organisations = organisations;
        this.shown = shown;
    }

    List<WaitingLine> lines(List<Piece> pieces) {
        var owners = pieces.stream().map(Piece::owner).filter(one -> !one.isEmpty()).distinct().limit(AT_ONCE).toList();
        var names = organisations.findAll(Actor.system(), owners);
        return pieces.stream().map(one -> new WaitingLine(one, sort(one.ref()), Optional.ofNullable(names.get(one.owner())).map(Organisation::name).orElse(""))).toList();
    }

    Optional<Piece> find(Visit visit, Ref ref) {
        return shown.stream().filter(one -> one.kind().equals(ref.kind())).findFirst().flatMap(one -> one.find(ref, visit.locale()));
    }

    private Sort sort(Ref ref) {
        return shown.stream().filter(one -> one.kind().equals(ref.kind())).map(Shown::sort).findFirst().orElse(Sort.STORY);
    }
}
