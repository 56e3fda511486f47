// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Shown.Piece;
import org.faisceau.kernel.spi.Shown.Sort;
import org.faisceau.kernel.spi.Shown;
import org.faisceau.showcase.api.Offer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What the bundles that run offer to be shown, whoever agreed, with the names of whose it is. */
@Component(service = Pieces.class)
public final class Pieces {
    private static final int CHUNK = 500;
    private final Organisations organisations;
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Shown> offered = List.of();

    @Activate
    public Pieces(@Reference Organisations organisations) {
        this.organisations = organisations;
    }

    /** With offers: outside the framework nobody sets the reference. */
    Pieces(Organisations organisations, List<Shown> offered) {
        this.organisations = organisations;
        this.offered = offered;
    }

    /** Of each bundle at most {@link Shown#MOST}. */
    List<Offer> of(Sort sort, Locale locale) {
        var all = offered.stream().filter(one -> one.sort() == sort).flatMap(one -> one.all(locale, Shown.MOST).stream()).toList();
        var names = names(all);
        return all.stream().map(one -> new Offer(one, sort, names.getOrDefault(one.owner(), ""))).toList();
    }

    Optional<Offer> find(Ref ref, Locale locale) {
        return offered.stream().filter(one -> one.kind().equals(ref.kind())).findFirst()
                .flatMap(bundle -> bundle.find(ref, locale).map(one -> new Offer(one, bundle.sort(), names(List.of(one)).getOrDefault(one.owner(), ""))));
    }

    private Map<String, String> names(List<Piece> some) {
        var owners = some.stream().map(Piece::owner).filter(one -> !one.isEmpty()).distinct().toList();
        var names = new HashMap<String, String>();
        for (int at = 0; at < owners.size(); at += CHUNK) {
            organisations.findAll(Actor.system(), owners.subList(at, Math.min(at + CHUNK, owners.size()))).forEach((id, one) -> names.put(id, one.name()));
        }
        return names;
    }
}
