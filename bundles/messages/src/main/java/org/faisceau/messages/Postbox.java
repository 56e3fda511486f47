// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import static org.faisceau.messages.db.Tables.MESSAGES_CHOICE;
import static org.faisceau.messages.db.Tables.MESSAGES_CONTENT;
import static org.faisceau.messages.db.Tables.MESSAGES_MAIL;
import static org.faisceau.messages.db.Tables.MESSAGES_MESSAGE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faisceau.accounts.api.Account;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Ref;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages.Posted;
import org.faisceau.messages.db.tables.records.MessagesContentRecord;
import org.faisceau.messages.db.tables.records.MessagesMailRecord;
import org.faisceau.messages.db.tables.records.MessagesMessageRecord;
import org.faisceau.messages.spi.MessageKind;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Record;
import org.jooq.Table;

/** Puts one letter into the boxes of a chunk of people, within one transaction. Belongs to one posting. */
final class Postbox {
    private final Letter letter;
    private final String kind;
    private final Delivery usual;
    private final boolean mayBeDeclined;
    private final Ids ids;
    private final boolean mails;
    private final long now;

    /** @param mails true where a mail server is set: else all goes to the inbox alone */
    Postbox(Letter letter, MessageKind kind, Ids ids, boolean mails, long now) {
        this.letter = letter;
        // Asked now: the kind is a service of another bundle, and what follows is a transaction.
        this.kind = kind.word();
        this.usual = kind.usual();
        this.mayBeDeclined = kind.mayBeDeclined();
        this.ids = ids;
        this.mails = mails;
        this.now = now;
    }

    /** What it did, and whether a mail waits now. */
    record Put(Posted posted, boolean mailed) {}

    /** @param contents by language */
    Put put(Writing tx, List<Account> people, Map<String, MessagesContentRecord> contents) {
        var all = people.stream().map(Account::id).toList();
        var known = known(tx, all);
        var choices = choices(tx, kind, all);
        var messages = new ArrayList<MessagesMessageRecord>();
        var mailRows = new ArrayList<MessagesMailRecord>();
        int declined = 0;
        for (var person : people) {
            if (known.contains(person.id())) continue;
            var delivery = delivery(person, choices.getOrDefault(person.id(), usual));
            if (delivery == Delivery.NONE) {
                declined++;
                continue;
            }
            var mail = delivery == Delivery.AT_ONCE ? ids.next() : "";
            if (!mail.isEmpty()) mailRows.add(MailRow.waiting(mail, person.id(), kind, now));
            messages.add(new MessagesMessageRecord(ids.next(), person.id(), kind, letter.key(), contents.get(Languages.of(person.language())).getId(),
                    now, 0L, 0L, delivery.name(), mail));
        }
        if (!messages.isEmpty()) insert(tx, MESSAGES_CONTENT, contents.values());
        insert(tx, MESSAGES_MAIL, mailRows);
        insert(tx, MESSAGES_MESSAGE, messages);
        int added = count(tx, messages);
        // Who was told by another node between look and write counts as known; a mail row without message is dropped when its turn comes.
        return new Put(new Posted(added, people.size() - declined - added, declined), !mailRows.isEmpty());
    }

    MessagesContentRecord content(Said said) {
        return new MessagesContentRecord(ids.next(), kind, said.subject(), said.body(), letter.about().map(Ref::toString).orElse(""),
                letter.address(), now);
    }

    private Delivery delivery(Account person, Delivery chosen) {
        if (chosen == Delivery.NONE) return mayBeDeclined ? Delivery.NONE : Delivery.INBOX;
        return mails && !person.mail().isBlank() ? chosen : Delivery.INBOX;
    }

    private Set<String> known(Reading tx, List<String> accounts) {
        return tx.sql().select(MESSAGES_MESSAGE.ACCOUNT_ID).from(MESSAGES_MESSAGE)
                .where(MESSAGES_MESSAGE.ACCOUNT_ID.in(accounts), MESSAGES_MESSAGE.KIND.eq(kind), MESSAGES_MESSAGE.DEDUP_KEY.eq(letter.key()))
                .fetchSet(MESSAGES_MESSAGE.ACCOUNT_ID);
    }

    static Map<String, Delivery> choices(Reading tx, String kind, List<String> accounts) {
        return tx.sql().select(MESSAGES_CHOICE.ACCOUNT_ID, MESSAGES_CHOICE.DELIVERY).from(MESSAGES_CHOICE)
                .where(MESSAGES_CHOICE.ACCOUNT_ID.in(accounts), MESSAGES_CHOICE.KIND.eq(kind))
                .fetchMap(row -> row.value1(), row -> Delivery.valueOf(row.value2()));
    }

    /** One statement for all rows: a statement of all rows takes jOOQ three times as long to write. */
    private static void insert(Writing tx, Table<?> table, Collection<? extends Record> rows) {
        if (rows.isEmpty()) return;
        var batch = tx.sql().batch(tx.sql().insertInto(table).columns(table.fields()).values(new Object[table.fields().length]).onConflictDoNothing());
        for (var row : rows) batch = batch.bind(row.intoArray());
        batch.execute();
    }

    /** How many of these were taken: a driver that sends several rows at once no longer tells. */
    private static int count(Writing tx, List<MessagesMessageRecord> messages) {
        if (messages.isEmpty()) return 0;
        return tx.sql().fetchCount(MESSAGES_MESSAGE, MESSAGES_MESSAGE.ID.in(messages.stream().map(MessagesMessageRecord::getId).toList()));
    }
}
