// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import static org.faisceau.messages.db.Tables.MESSAGES_TEMPLATE;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.messages.api.Templates;
import org.faisceau.messages.spi.MessageKind;
import org.faisceau.messages.spi.MessageKind.Placeholder;
import org.faisceau.messages.spi.MessageKind.Wording;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The words that managers changed, over those that bundles bring. */
@Component(service = {Templates.class, TemplateRegister.class})
public final class TemplateRegister implements Templates {
    private static final String REF = "message-template";

    /** The bundle's own words are told as none. */
    private static final Wording NONE = new Wording("", "");

    private final Schema schema;
    private final Kinds kinds;

    @Activate
    public TemplateRegister(@Reference Store store, @Reference Kinds kinds) {
        this.schema = store.schema("messages", TemplateRegister.class);
        this.kinds = kinds;
    }

    /** What a letter of that kind says in one language. */
    Said said(MessageKind kind, String language, Map<String, String> values) {
        var own = kind.wording(Languages.locale(language));
        return Said.of(schema.read(tx -> changed(tx, kind.word(), language)).map(Changed::wording).orElse(own), values);
    }

    @Override
    public List<Template> list(Actor actor, Locale locale) {
        if (!actor.is(Role.MANAGER)) return List.of();
        return kinds.all().stream()
                .sorted(Comparator.comparing((MessageKind kind) -> SortKey.of(kind.title(locale))).thenComparing(MessageKind::word))
                .flatMap(kind -> Languages.ALL.stream().map(language -> template(kind, language, locale))).toList();
    }

    @Override
    public Optional<Template> find(Actor actor, String kind, String language, Locale locale) {
        if (!actor.is(Role.MANAGER) || !Languages.ALL.contains(language)) return Optional.empty();
        return kinds.find(kind).map(found -> template(found, language, locale));
    }

    @Override
    public Saving save(Actor actor, String word, String language, int seenVersion, Wording wording) {
        var kind = kinds.find(word);
        if (kind.isEmpty() || !actor.is(Role.MANAGER) || !Languages.ALL.contains(language)) return new Saving.Unknown();
        var tidied = new Wording(wording.subject().strip(), wording.body().strip());
        var fault = fault(kind.get(), tidied);
        if (fault.isPresent()) return fault.get();
        boolean kept = schema.write(actor, tx -> write(tx, word, language, seenVersion, tidied));
        var now = template(kind.get(), language, Languages.locale(language));
        return kept ? new Saving.Saved(now) : new Saving.Lost(now);
    }

    @Override
    public boolean reset(Actor actor, String kind, String language, int seenVersion) {
        if (!actor.is(Role.MANAGER)) return false;
        return schema.write(actor, tx -> {
            var before = changed(tx, kind, language);
            boolean gone = tx.sql().deleteFrom(MESSAGES_TEMPLATE).where(is(kind, language), MESSAGES_TEMPLATE.VERSION.eq(seenVersion)).execute() == 1;
            if (!gone) return false;
            tx.did(ref(kind, language), "template-reset", "");
            tell(tx, ref(kind, language), before.map(Changed::wording).orElse(NONE), NONE);
            return true;
        });
    }

    @Override
    public Wording preview(Template template, Wording wording) {
        var examples = new HashMap<String, String>();
        for (var each : template.placeholders()) examples.put(each.name(), each.example());
        for (var name : Brackets.unknown(wording.subject() + wording.body(), Set.copyOf(examples.keySet()))) examples.put(name, "[" + name + "]");
        var said = Said.of(wording, examples);
        return new Wording(said.subject(), said.body());
    }

    private static Optional<Saving> fault(MessageKind kind, Wording wording) {
        if (wording.subject().isEmpty() || wording.subject().length() > SUBJECT_MAX) return Optional.of(new Saving.Invalid("subject"));
        if (wording.body().isEmpty() || wording.body().length() > BODY_MAX) return Optional.of(new Saving.Invalid("body"));
        var known = names(kind);
        var inSubject = Brackets.unknown(wording.subject(), known);
        if (!inSubject.isEmpty()) return Optional.of(new Saving.UnknownPlaceholders("subject", inSubject));
        var inBody = Brackets.unknown(wording.body(), known);
        return inBody.isEmpty() ? Optional.empty() : Optional.of(new Saving.UnknownPlaceholders("body", inBody));
    }

    private static boolean write(Writing tx, String kind, String language, int seenVersion, Wording wording) {
        var before = changed(tx, kind, language);
        if (before.map(Changed::version).orElse(0) != seenVersion) return false;
        int kept = before.isEmpty()
                ? tx.sql().insertInto(MESSAGES_TEMPLATE).set(MESSAGES_TEMPLATE.KIND, kind).set(MESSAGES_TEMPLATE.LANGUAGE, language)
                        .set(MESSAGES_TEMPLATE.SUBJECT, wording.subject()).set(MESSAGES_TEMPLATE.BODY, wording.body()).set(MESSAGES_TEMPLATE.VERSION, 1)
                        .onConflictDoNothing().execute()
                : tx.sql().update(MESSAGES_TEMPLATE).set(MESSAGES_TEMPLATE.SUBJECT, wording.subject()).set(MESSAGES_TEMPLATE.BODY, wording.body())
                        .set(MESSAGES_TEMPLATE.VERSION, seenVersion + 1).where(is(kind, language), MESSAGES_TEMPLATE.VERSION.eq(seenVersion)).execute();
        if (kept == 0) return false;
        tx.did(ref(kind, language), "template-changed", "");
        tell(tx, ref(kind, language), before.map(Changed::wording).orElse(NONE), wording);
        return true;
    }

    private static void tell(Writing tx, Ref ref, Wording before, Wording after) {
        tx.changed(ref, "subject", before.subject(), after.subject());
        tx.changed(ref, "body", before.body(), after.body());
    }

    private Template template(MessageKind kind, String language, Locale locale) {
        var changed = schema.read(tx -> changed(tx, kind.word(), language));
        var wording = changed.map(Changed::wording).orElseGet(() -> kind.wording(Languages.locale(language)));
        var said = kind.placeholders(Languages.locale(language)).stream().collect(Collectors.toMap(Placeholder::name, Placeholder::example));
        var placeholders = kind.placeholders(locale).stream()
                .map(each -> new Placeholder(each.name(), each.meaning(), said.getOrDefault(each.name(), each.example()))).toList();
        return new Template(kind.word(), language, kind.title(locale), wording, placeholders, changed.isPresent(), changed.map(Changed::version).orElse(0));
    }

    private static Set<String> names(MessageKind kind) {
        return kind.placeholders(Locale.FRENCH).stream().map(Placeholder::name).collect(Collectors.toSet());
    }

    private static Optional<Changed> changed(Reading tx, String kind, String language) {
        return tx.sql().selectFrom(MESSAGES_TEMPLATE).where(is(kind, language))
                .fetchOptional(row -> new Changed(new Wording(row.getSubject(), row.getBody()), row.getVersion()));
    }

    private static Condition is(String kind, String language) {
        return MESSAGES_TEMPLATE.KIND.eq(kind).and(MESSAGES_TEMPLATE.LANGUAGE.eq(language));
    }

    private static Ref ref(String kind, String language) {
        return new Ref(REF, kind + "-" + language);
    }

    private record Changed(Wording wording, int version) {}
}
