// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.funding.api.Scheme;
import org.faisceau.funding.api.Schemes;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names schemes for others. */
@Component
public final class SchemeWord implements Kind {
    private final Schemes schemes;

    @Activate
    public SchemeWord(@Reference Schemes schemes) {
        this.schemes = schemes;
    }

    @Override
    public String word() {
        return Scheme.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return Optional.ofNullable(titles(actor, List.of(ref), locale).get(ref));
    }

    @Override
    public Map<Ref, String> titles(Actor actor, Collection<Ref> refs, Locale locale) {
        var wanted = Set.copyOf(refs);
        return actor.is(Role.OBSERVER) ? schemes.list(locale, "").stream().filter(one -> wanted.contains(one.ref())).collect(Collectors.toMap(Scheme::ref, Scheme::title)) : Map.of();
    }

    @Override
    public String address(Ref ref) {
        return "/funding/schemes/" + ref.id();
    }

    @Override
    public List<Ref> pick(Actor actor, String text, int limit) {
        return actor.is(Role.OBSERVER) ? schemes.list(Locale.FRENCH, text).stream().limit(limit).map(Scheme::ref).toList() : List.of();
    }
}
