// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.faisceau.kernel.spi.Cause;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Records a draft. */
@Component
public final class NewNeedPage implements Page {
    private static final String HERE = "/needs/new";
    private final Needs needs;
    private final NeedForm forms;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Cause> causes = List.of();

    @Activate
    public NewNeedPage(@Reference Needs needs, @Reference NeedForm forms) {
        this.needs = needs;
        this.forms = forms;
    }

    /** With causes at hand, outside the framework. */
    NewNeedPage(Needs needs, NeedForm forms, List<Cause> causes) {
        this(needs, forms);
        this.causes = List.copyOf(causes);
    }

    @Override
    public Address address() {
        return Address.of("needs/new").readBy(Role.BUYER).writtenBy(Role.BUYER);
    }

    /** Query parameter {@code of} names what the need comes of: it begins with its words and themes, and is tied to it once it is there. */
    @Override
    public Answer show(Visit visit) {
        if (!needs.mayRegister(visit.actor())) return Answer.refused(visit.words(NewNeedPage.class).say("need.withoutOrganisation"));
        var form = NeedFields.blank(visit.actor().organisation());
        Stream.of(NeedKind.values()).filter(kind -> kind.name().equals(visit.query("kind"))).forEach(kind -> form.with("kind", kind.name()));
        beginning(visit, visit.query("of")).ifPresent(begun -> begin(form, visit.query("of"), begun));
        return screen(visit, 200, form);
    }

    private static void begin(Form form, String of, Cause.Beginning begun) {
        var line = begun.words().strip().lines().findFirst().orElse("");
        form.with("of", of).with("title", line.length() > Needs.TITLE_MAX ? line.substring(0, Needs.TITLE_MAX) : line).with("themes", begun.themes());
        if (!begun.words().strip().equals(form.value("title"))) form.with("objectives", begun.words());
    }

    private Optional<Cause> cause(Ref of) {
        return causes.stream().filter(one -> one.kind().equals(of.kind()) && one.becomes().equals(Need.KIND)).findFirst();
    }

    private Optional<Cause.Beginning> beginning(Visit visit, String of) {
        return ref(of).flatMap(ref -> cause(ref).flatMap(one -> one.beginning(visit.actor(), ref)));
    }

    private static Optional<Ref> ref(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Ref.of(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private Answer registered(Visit visit, Words words, Need need) {
        var address = "/needs/" + need.id();
        var of = ref(visit.form().value("of"));
        if (of.isEmpty()) return Answer.redirect(address, words.say("need.registered", need.reference()));
        boolean isTied = cause(of.get()).filter(one -> one.became(visit.actor(), of.get(), need.ref())).isPresent();
        return isTied ? Answer.redirect(address, words.say("need.registeredOf", need.reference())) : Answer.redirect(address, Answer.Tone.WARNING, words.say("need.registeredUntied", need.reference()));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewNeedPage.class);
        var form = visit.form();
        if (visit.action().equals("cpv")) return screen(visit, 200, form);
        var content = forms.read(form, List.of(), it -> needs.faults(visit.actor(), it));
        if (content.isEmpty()) return screen(visit, 422, form);
        return needs.register(visit.actor(), content.get()).fold(
                registered -> registered(visit, words, registered.need()),
                invalid -> screen(visit, 422, form.reject(invalid.field(), invalid.key())),
                refused -> Answer.refused(words.say("need.refused")));
    }

    private Answer screen(Visit visit, int status, Form form) {
        var words = visit.words(NewNeedPage.class);
        return new Answer.Screen(status, words.say(form.value("kind").equals(NeedKind.FORECAST.name()) ? "forecasts.add" : "need.add"),
                new StaticTemplates().needForm(words, form, forms.offer(visit, words, form), HERE, beginning(visit, form.value("of")).map(Cause.Beginning::address).orElse("/needs")));
    }
}
