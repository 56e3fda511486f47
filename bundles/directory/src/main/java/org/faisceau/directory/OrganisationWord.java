// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names organisations for others. */
@Component
public final class OrganisationWord implements Kind {
    private static final int LOOKED_AT = 200;
    private final Organisations organisations;

    @Activate
    public OrganisationWord(@Reference Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public String word() {
        return Organisation.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return organisations.find(actor, ref.id()).map(Organisation::name);
    }

    @Override
    public Map<Ref, String> titles(Actor actor, Collection<Ref> refs, Locale locale) {
        return organisations.findAll(actor, refs.stream().map(Ref::id).collect(Collectors.toSet())).entrySet().stream()
                .collect(Collectors.toMap(asked -> new Ref(Organisation.KIND, asked.getKey()), found -> found.getValue().name()));
    }

    @Override
    public String address(Ref ref) {
        return "/directory/" + ref.id();
    }

    /** Those whose name begins so come first, each half by name. */
    @Override
    public List<Ref> pick(Actor actor, String text, int limit) {
        var begun = SortKey.of(text);
        return organisations.page(actor, text, Optional.empty(), "", LOOKED_AT).items().stream()
                .sorted(Comparator.comparing(one -> !SortKey.of(one.name()).startsWith(begun))).limit(limit).map(Organisation::ref).toList();
    }
}
