// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.CpvCode;
import org.faisceau.needs.api.CpvCodes;
import org.faisceau.needs.api.Needs.Registering;
import org.faisceau.needs.api.Themes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the form of a need offers. */
@Component(service = NeedForm.class)
public final class NeedForm {
    private static final int CODES = 12;
    private final Themes themes;
    private final Organisations organisations;
    private final CpvCodes cpv;

    @Activate
    public NeedForm(@Reference Themes themes, @Reference Organisations organisations, @Reference CpvCodes cpv) {
        this.themes = themes;
        this.organisations = organisations;
        this.cpv = cpv;
    }

    /** The choices for one form. */
    record Offer(List<Option> organisations, List<Option> themes, List<Option> kinds, List<Option> confidentialities, List<Option> cpv) {}

    NeedNames names(Visit visit) {
        return new NeedNames(organisations, themes, visit.actor(), visit.locale());
    }

    Offer offer(Visit visit, Words words, Form form) {
        return new Offer(NeedChoices.owners(organisations, visit.actor(), form.value("organisation")), NeedChoices.themes(names(visit), words, form.all("themes")),
                NeedChoices.kinds(words), NeedChoices.confidentialities(words), codes(words, form.all("cpv"), form.value("cpvSearch")));
    }

    /**
     * The content, where the form has no problem.
     *
     * @param kept codes the need has already: an older vocabulary may have known them
     * @param faults what is off in a content
     */
    Optional<Content> read(Form form, List<String> kept, Function<Content, List<Registering.Invalid>> faults) {
        if (!kept.containsAll(cpv.unknown(form.all("cpv")))) form.reject("cpv", "need.unknownCpv");
        return NeedFields.read(form, faults);
    }

    /** The codes chosen, then those that match a search. */
    List<Option> codes(Words words, List<String> chosen, String search) {
        Map<String, Option> options = new LinkedHashMap<>();
        chosen.forEach(code -> options.put(code, cpv.find(code).map(found -> option(words, found)).orElseGet(() -> new Option(code, code))));
        cpv.pick(search, CODES).forEach(found -> options.putIfAbsent(found.code(), option(words, found)));
        return List.copyOf(options.values());
    }

    private static Option option(Words words, CpvCode code) {
        return new Option(code.code(), code.code() + " · " + code.name(words.locale()));
    }
}
