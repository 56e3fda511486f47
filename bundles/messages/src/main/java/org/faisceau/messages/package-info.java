// SPDX-License-Identifier: Apache-2.0
/**
 * Tells people things: an inbox that works without mail, and mail where a server is set. A bundle publishes a {@link
 * org.faisceau.messages.spi.MessageKind} and calls {@link org.faisceau.messages.api.Messages}; the person chooses for each kind whether
 * a mail comes at once, in a daily or weekly digest, or not at all.
 *
 * <p>Begin with {@link org.faisceau.messages.MessageRegister}, which posts; {@link org.faisceau.messages.SendJob} empties the queue,
 * {@link org.faisceau.messages.DigestJob} fills it. A message is posted once per person, kind and key, however often a sender tries; a mail
 * is a row that ends once. What was said is kept as it was said: a template changed later, or a stopped sender, changes no message.
 *
 * <p>It refuses to send from a page: pages write rows, jobs talk to the server. A mail that the server may have taken when the application
 * died is sent again under the same Message-ID, as RFC 5321 wants: a lost mail would be worse.
 */
@NullMarked
package org.faisceau.messages;

import org.jspecify.annotations.NullMarked;
