// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.console;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Words;
import org.faisceau.modules.api.Anatomy;
import org.faisceau.modules.api.Module;
import org.faisceau.modules.api.Modules;
import org.faisceau.modules.console.ModulePage.Named;
import org.faisceau.modules.console.ModulePage.Services;

/** A module's anatomy in words; other modules by their titles. */
record Told(Words words, Modules modules, Actor actor) {
    List<Services> offers(Anatomy anatomy) {
        return services(
                anatomy.offers().stream().map(Anatomy.Offer::service),
                service -> anatomy.offers().stream().filter(each -> each.service().equals(service)).flatMap(each -> each.consumers().stream()));
    }

    List<Services> uses(Anatomy anatomy) {
        return services(
                anatomy.uses().stream().map(Anatomy.Use::service),
                service -> anatomy.uses().stream().filter(each -> each.service().equals(service)).map(Anatomy.Use::module));
    }

    String gap(Anatomy.Gap gap) {
        var component = Look.shortName(gap.component());
        if (gap.lacks().isEmpty()) return words.say("gap.failed", component, gap.failure());
        return String.join(" ", gap.lacks().stream().map(lack -> lack(component, lack)).toList());
    }

    Named tie(Anatomy.Tie tie) {
        boolean runs = modules.find(actor, tie.module()).filter(module -> module.state() == Module.State.RUNNING).isPresent();
        return new Named(runs ? title(tie.module()) : words.say("module.tieOff", title(tie.module())), tie.without().in(words.locale()));
    }

    Named holding(Anatomy.Holding holding) {
        return new Named(holding.what().in(words.locale()), words.say("module.keptDays", holding.days()));
    }

    private String lack(String component, Anatomy.Lack lack) {
        var service = Look.shortName(lack.service());
        return lack.module().isEmpty() ? words.say("gap.unknown", component, service) : words.say("gap.lacks", component, service, title(lack.module()));
    }

    private List<Services> services(Stream<String> names, Function<String, Stream<String>> others) {
        return names.collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting())).entrySet().stream()
                .map(each -> new Services(Look.shortName(each.getKey()), each.getValue(), titles(others.apply(each.getKey()))))
                .toList();
    }

    private String titles(Stream<String> names) {
        return String.join(", ", names.distinct().map(this::title).sorted().toList());
    }

    private String title(String name) {
        return modules.find(actor, name).map(module -> module.title().in(words.locale())).orElse(name);
    }
}
