// SPDX-License-Identifier: Apache-2.0
/**
 * People who sign in: accounts with a role and an organisation, sign-ins, API tokens, single-purpose passes, and the small things
 * remembered for a person.
 *
 * <p>No secret is kept that opens something: passwords as Argon2id, cookies, tokens and passes as SHA-256. An organisation is only
 * its identifier here; the directory knows the rest. The bundle refuses to hold an HTTP session, to say whether a name exists, and
 * to lose its last administrator. It has no page of its own: the shell writes them with {@code api} alone.
 *
 * <p>It stands on the kernel and the store and has no tie to a business bundle, so nothing here changes when a module stops.
 *
 * <p>Begin with {@link org.faisceau.accounts.api.Accounts} and {@link org.faisceau.accounts.SignInRegister}; the rules are {@link
 * org.faisceau.accounts.BackOff}, {@link org.faisceau.accounts.PasswordRule} and {@link org.faisceau.accounts.DraftRule}.
 */
@NullMarked
package org.faisceau.accounts;

import org.jspecify.annotations.NullMarked;
