// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.projects.api.Echo;
import org.faisceau.projects.api.Echoes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names experiments of other Living-Labs for others. */
@Component
public final class EchoWord implements Kind {
    private final Echoes echoes;

    @Activate
    public EchoWord(@Reference Echoes echoes) {
        this.echoes = echoes;
    }

    @Override
    public String word() {
        return Echo.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return echoes.find(actor, ref.id()).map(one -> one.title() + " (" + one.labName() + ")");
    }

    @Override
    public String address(Ref ref) {
        return Echo.address(ref.id());
    }

    @Override
    public List<Ref> pick(Actor actor, String text, int limit) {
        return echoes.page(actor, text, "", limit).items().stream().map(Echo::ref).toList();
    }
}
