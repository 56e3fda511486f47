// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.messages.db.tables.records.MessagesMailRecord;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands waiting mails to the server, one after the other; runs each minute and whenever something was queued. */
@Component
public final class SendJob implements Job {
    static final String ID = "messages.send";

    private static final Logger LOG = LoggerFactory.getLogger(SendJob.class);
    private static final int CHUNK = 100;
    private final MailSettings settings;
    private final MailQueue queue;
    private final Composer composer;

    @Activate
    public SendJob(@Reference MailSettings settings, @Reference MailQueue queue, @Reference Composer composer) {
        this.settings = settings;
        this.queue = queue;
        this.composer = composer;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Schedule when() {
        return new Schedule.Every(Duration.ofMinutes(1));
    }

    @Override
    public void run(Run run) {
        var server = settings.server();
        if (!server.isSet() || isLineWaiting(run)) return;
        long total = queue.countDue(run.clock().instant());
        if (total == 0) return;
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        // Jakarta Mail finds its parts by this loader.
        thread.setContextClassLoader(MimeMessage.class.getClassLoader());
        try {
            send(run, server, total);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private boolean isLineWaiting(Run run) {
        long now = run.clock().millis();
        return queue.trouble().filter(trouble -> !BackOff.isDue(trouble.nextAt().toEpochMilli(), now, BackOff.SERVER)).isPresent();
    }

    private void send(Run run, MailServer server, long total) {
        try (var smtp = Smtp.open(server)) {
            queue.lineGood();
            long done = 0;
            for (var due = due(run); !due.isEmpty() && smtp.isOpen(); due = due(run)) {
                for (var mail : due) {
                    if (run.isCancelled() || !smtp.isOpen()) return;
                    send(run, server, smtp, mail);
                    run.progress(Math.min(++done, total), total);
                }
            }
        } catch (MessagingException down) {
            var words = Refusal.words(down);
            LOG.warn("the mail server {} does not answer: {}", server, words);
            queue.lineFailed(words, run.clock().instant());
        }
    }

    private List<MessagesMailRecord> due(Run run) {
        return run.isCancelled() ? List.of() : queue.due(run.clock().instant(), CHUNK);
    }

    private void send(Run run, MailServer server, Smtp smtp, MessagesMailRecord mail) throws MessagingException {
        var now = run.clock().instant();
        var carried = queue.load(mail);
        if (carried.isEmpty()) {
            queue.dropped(mail.getId(), now);
            return;
        }
        try {
            smtp.send(composer.write(smtp.session(), server, carried.get(), now));
            queue.sent(mail.getId(), now);
        } catch (AddressException | SendFailedException refused) {
            queue.failed(mail, Refusal.of(refused), now);
        } catch (MessagingException broken) {
            // The line broke under it: it waits its turn behind the others, lest one bad mail stop them all.
            queue.failed(mail, new Refusal(false, Refusal.words(broken)), now);
            throw broken;
        }
    }
}
