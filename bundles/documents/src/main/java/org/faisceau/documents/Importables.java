// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.documents.api.Subject;
import org.faisceau.documents.spi.Importable;
import org.faisceau.kernel.api.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What can be imported right now: each running bundle's part. */
@Component(service = Importables.class)
public final class Importables {
    @Reference
    private volatile List<Importable> all = List.of();

    @Activate
    public Importables() {}

    Importables(List<Importable> all) {
        this.all = all;
    }

    Optional<Importable> of(String kind) {
        return all.stream().filter(one -> one.kind().equals(kind)).findFirst();
    }

    Optional<Importable> of(Actor actor, String kind) {
        return of(kind).filter(one -> actor.is(one.role()));
    }

    Optional<Subject> subject(Actor actor, Locale locale, String kind) {
        return of(kind).map(one -> new Subject(kind, one.title(locale), one.address(), one.role(), actor.is(one.role()), one.endings(), one.columns(locale)));
    }

    List<String> kinds(Actor actor) {
        return all.stream().filter(one -> actor.is(one.role())).map(Importable::kind).sorted().toList();
    }
}
