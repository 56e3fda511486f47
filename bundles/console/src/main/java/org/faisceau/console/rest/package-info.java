// SPDX-License-Identifier: Apache-2.0
/**
 * The API's door: {@code /api/v1/…} for programs, {@code /api/openapi.json} that describes what is running.
 *
 * <p>A call goes {@link org.faisceau.console.rest.RestDoor} → {@code Api} (who asks, which route, may they) → {@code Courier} (body
 * in, {@code Idempotency-Key}, answer out) → the handler that a bundle declared. Below the door nothing knows servlets.
 *
 * <p>What was decided:
 * <ul>
 *   <li>Only bearer tokens count, on every route; the cookie is ignored. Reading wants scope read, the rest write, routes of
 *       administrators admin; then the role.
 *   <li>Bodies are strict JSON of at most 1 MiB and 32 levels. A field that the record does not have is refused by name: a
 *       misspelt one must not be lost in silence. What is not {@code @Nullable}, {@code Optional}, a collection or a map is required.
 *   <li>Money is never a number with a fraction, which half the clients would pass through binary: it is whole cents in a field whose
 *       name ends in {@code Cents}, or {@code Euros} written as a decimal string ({@code "1250.00"}).
 *       Instants, days and durations are ISO 8601; enums are their constants' names; what is empty is written {@code null}.
 *   <li>A record's version is its ETag. A change wants {@code If-Match} with that one version. PUT brings the whole
 *       body; PATCH some fields, laid over what the same path answers (RFC 7396), so that nothing left out is lost.
 *   <li>Under an {@code Idempotency-Key} a handler runs once within 24 hours, whatever it answered; only where the store could
 *       write nothing may the same key run again. A call cut off by a crash is never run again by itself: its outcome is unknown.
 *   <li>Problems are English, their types {@code urn:faisceau:problem:…}.
 * </ul>
 */
@NullMarked
package org.faisceau.console.rest;

import org.jspecify.annotations.NullMarked;
