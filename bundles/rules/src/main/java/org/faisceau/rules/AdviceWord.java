// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.rules.api.AdviceFile;
import org.faisceau.rules.api.KeptAdvice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names kept advice for others. */
@Component
public final class AdviceWord implements Kind {
    private final AdviceFile file;

    @Activate
    public AdviceWord(@Reference AdviceFile file) {
        this.file = file;
    }

    @Override
    public String word() {
        return KeptAdvice.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return file.find(actor, ref.id()).map(KeptAdvice::title);
    }

    @Override
    public String address(Ref ref) {
        return "/rules/advice/" + ref.id();
    }
}
