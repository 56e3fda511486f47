// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.rules.spi.QuestionSource;

/** A dossier of another bundle, of whatever identifier; training copies begin with « copy ». */
final class FakeDossier implements Kind, QuestionSource {
    @Override
    public String word() {
        return "dossier";
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return Optional.of("Écoute des fuites");
    }

    @Override
    public String address(Ref ref) {
        return "/dossiers/" + ref.id();
    }

    @Override
    public String kind() {
        return word();
    }

    @Override
    public Map<String, String> facts(Actor actor, Ref ref) {
        return Map.of("value", "75000", "day", "2026-11-20");
    }

    @Override
    public boolean isExercise(Actor actor, Ref ref) {
        return ref.id().startsWith("copy");
    }
}
