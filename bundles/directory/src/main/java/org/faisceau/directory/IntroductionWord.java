// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.Introductions;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names introductions for others, by their two sides. */
@Component
public final class IntroductionWord implements Kind {
    private final Introductions introductions;
    private final Organisations organisations;

    @Activate
    public IntroductionWord(@Reference Introductions introductions, @Reference Organisations organisations) {
        this.introductions = introductions;
        this.organisations = organisations;
    }

    @Override
    public String word() {
        return Introduction.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return introductions.find(actor, ref.id()).map(one -> {
            var named = organisations.findAll(Actor.system(), List.of(one.content().company(), one.content().buyer()));
            return name(named.get(one.content().company())) + " ↔ " + name(named.get(one.content().buyer()));
        });
    }

    @Override
    public String address(Ref ref) {
        return "/directory/introductions/" + ref.id();
    }

    private static String name(@Nullable Organisation organisation) {
        return organisation == null ? "?" : organisation.name();
    }
}
