// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Shown;
import org.faisceau.kernel.spi.Shown.Piece;
import org.faisceau.kernel.spi.Shown.Sort;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What the bundles that run offer to be shown, whoever agreed. */
@Component(service = Pieces.class)
public final class Pieces {
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Shown> offered = List.of();

    @Activate
    public Pieces() {}

    /** With offers: outside the framework nobody sets the reference. */
    Pieces(List<Shown> offered) {
        this.offered = offered;
    }

    List<Piece> of(Sort sort, Locale locale, int most) {
        return offered.stream().filter(one -> one.sort() == sort).flatMap(one -> one.all(locale, most).stream()).limit(most).toList();
    }

    Optional<Piece> find(Ref ref, Locale locale) {
        return offered(ref).flatMap(one -> one.find(ref, locale));
    }

    /** What sort of thing that is; empty while its module is stopped. */
    Optional<Sort> sort(Ref ref) {
        return offered(ref).map(Shown::sort);
    }

    private Optional<Shown> offered(Ref ref) {
        return offered.stream().filter(one -> one.kind().equals(ref.kind())).findFirst();
    }
}
