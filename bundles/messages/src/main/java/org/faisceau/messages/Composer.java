// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.accounts.api.Passes;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.console.MailLook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes mails: RFC 5322, the two bodies as alternatives, List-Unsubscribe with One-Click (RFC 8058) and no automatic answers wanted (RFC 3834). */
@Component(service = Composer.class)
public final class Composer {
    /** The purpose of the pass in each mail. */
    static final String PURPOSE = "declining-mail";

    /** The kind of what that pass is about. */
    static final String MAIL = "mail";

    private static final Duration PASS_LIFE = Duration.ofDays(90);
    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Texts TEXTS = Texts.beside(MailLook.class);
    private final Passes passes;
    private final PublicAddress address;
    private final Kinds kinds;

    @Activate
    public Composer(@Reference Passes passes, @Reference PublicAddress address, @Reference Kinds kinds) {
        this.passes = passes;
        this.address = address;
        this.kinds = kinds;
    }

    MimeMessage write(Session session, MailServer server, Mailable mail, Instant now) throws MessagingException {
        var look = look(mail, now);
        var message = new Identified(session, "<" + mail.id() + "@" + server.domain() + ">");
        message.setFrom(named(server.from(), TEXTS.in(look.words().locale()).say("mail.sender")));
        message.setRecipient(MimeMessage.RecipientType.TO, named(mail.address(), mail.name()));
        message.setSubject(look.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("Content-Language", look.words().locale().getLanguage());
        if (!look.decline().isEmpty()) {
            message.setHeader("List-Unsubscribe", "<" + look.decline() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(new MimeMultipart("alternative", body(look.text(), "plain"), body(look.html(), "html")));
        message.saveChanges();
        return message;
    }

    private MailLook look(Mailable mail, Instant now) {
        if (mail.isOutside()) return outside(mail, now);
        var words = TEXTS.in(Languages.locale(mail.language()));
        var base = address.get();
        var decline = base.map(it -> it + "/messages/decline?pass="
                + passes.issue(Actor.system(), PURPOSE, new Ref(MAIL, mail.id()), PASS_LIFE, false)).orElse("");
        var parts = mail.parts().stream().map(part -> new MailLook.Part(part.subject(), part.body(), link(base, part.path()), title(part, words.locale()))).toList();
        var subject = mail.isDigest() ? words.say("mail.digest", parts.size()) : parts.get(0).subject();
        return new MailLook(words, mail.name(), subject, mail.isDigest(), parts, base.map(it -> it + "/account/messages").orElse(""), decline, false);
    }

    /** One page opens by the pass in it, and where they come again and again the one that ends that; there is nothing else to choose where there is no account. */
    private MailLook outside(Mailable mail, Instant now) {
        var words = TEXTS.in(Languages.locale(mail.language()));
        var opening = mail.opening().orElseThrow();
        var life = Duration.between(now, opening.until());
        var bounded = life.compareTo(SHORTEST) < 0 ? SHORTEST : life.compareTo(LONGEST) > 0 ? LONGEST : life;
        var part = mail.parts().get(0);
        var pass = passes.issue(Actor.system(), opening.purpose(), opening.about(), bounded, false);
        var link = address.get().map(base -> base + opening.path() + "?pass=" + pass).orElse("");
        var leave = mail.leave().isEmpty() ? "" : address.get().map(base -> base + mail.leave() + "?pass=" + pass).orElse("");
        return new MailLook(words, mail.name(), part.subject(), false, List.of(new MailLook.Part(part.subject(), part.body(), link, title(part, words.locale()))), "", leave, true);
    }

    private String title(Mailable.Part part, Locale locale) {
        return kinds.find(part.kind()).map(kind -> kind.title(locale)).orElse("");
    }

    private static String link(Optional<String> base, String path) {
        return path.isEmpty() ? "" : base.map(it -> it + path).orElse("");
    }

    private static MimeBodyPart body(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), subtype);
        return part;
    }

    private static InternetAddress named(String address, String name) throws MessagingException {
        if (!MailAddress.isGood(address)) throw new jakarta.mail.internet.AddressException("no mail address", address);
        try {
            return name.isEmpty() ? new InternetAddress(address) : new InternetAddress(address, name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException never) {
            throw new IllegalStateException("UTF-8 is missing", never);
        }
    }

    /** Keeps its Message-ID: a second try must be known as the same mail. */
    private static final class Identified extends MimeMessage {
        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
