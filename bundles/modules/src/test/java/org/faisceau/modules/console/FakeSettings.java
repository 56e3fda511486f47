// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.faisceau.kernel.api.Actor;
import org.faisceau.modules.api.ModuleSettings;
import org.faisceau.testkit.PageTester;

/** One group with one number up to 100 and one flag. */
final class FakeSettings implements ModuleSettings {
    final Map<String, List<String>> saved = new TreeMap<>();

    @Override
    public List<Group> of(Actor actor, String module, Locale locale) {
        return List.of(new Group("needs", "Besoins", PageTester.NASTY, !saved.isEmpty(), List.of(
                new Setting("most", "Au plus", "1 à 100", Sort.NUMBER, "50", List.of()),
                new Setting("open", "Ouvert", "", Sort.FLAG, "true", List.of()),
                new Setting("tone", "Ton", "", Sort.CHOICE, "calm", List.of(new Option("calm", "Calme"), new Option("loud", "Fort"))),
                new Setting("secret", "Clé", "", Sort.SECRET, "", List.of()))));
    }

    @Override
    public Map<String, String> save(Actor actor, String module, String group, Map<String, List<String>> values, Locale locale) {
        if (values.get("most").equals(List.of("many"))) return Map.of("most", "Écrivez un nombre entier, en chiffres.");
        saved.putAll(values);
        return Map.of();
    }

    @Override
    public void reset(Actor actor, String module, String group) {
        saved.clear();
    }
}
