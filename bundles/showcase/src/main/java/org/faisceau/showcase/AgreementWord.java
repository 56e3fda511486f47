// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.showcase.api.Agreement;
import org.faisceau.showcase.api.AgreementFilter;
import org.faisceau.showcase.api.AgreementOrder;
import org.faisceau.showcase.api.Agreements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names agreements for others. */
@Component
public final class AgreementWord implements Kind {
    private final Agreements agreements;

    @Activate
    public AgreementWord(@Reference Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public String word() {
        return Agreement.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return agreements.find(actor, ref.id()).map(Agreement::title);
    }

    @Override
    public String address(Ref ref) {
        return Agreement.address(ref.id());
    }

    @Override
    public List<Ref> pick(Actor actor, String text, int limit) {
        return agreements.page(actor, new AgreementFilter(text, Set.of(), Optional.empty()), AgreementOrder.TITLE, "", limit).items().stream().map(Agreement::ref).toList();
    }
}
