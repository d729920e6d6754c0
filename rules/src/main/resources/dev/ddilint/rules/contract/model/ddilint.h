#pragma once

// The annotations that ddilint reads beyond SAL. A contract header of your own may include this file: to any other
// compiler the words mean nothing. The reference with examples: CONTRACTS.md of ddilint.
//
// "kind" is a word in lower case, the same for what begins and what ends: timer, pool, reference, handle ...
// A word of a parameter or a result may stand in _When_(condition, ...) and in _At_(target, ...).

#ifdef __DDILINT__
#include <sdkddkver.h>
#else

// Structures: behind "struct" or "union".

// No member is open to drivers.
#define __ddi_opaque
// In a typedef of a number: its values tell of success or failure by their sign, or are true or false.
#define __ddi_status
#define __ddi_truth
// The declared members are open, everything else is not.
#define __ddi_partially_opaque
// Objects begin at a multiple of so many bytes.
#define __ddi_aligned(bytes)
// The same, on 64-bit systems only.
#define __ddi_aligned_64bit(bytes)
// Objects live in nonpaged memory.
#define __ddi_resident
// An object is known by its address: its bytes are not to be copied, assigned or compared.
#define __ddi_no_copy
// The function tells how large an object is; sizeof does not.
#define __ddi_sized_by(function)
// The function copies one object to another as it has to be done; an assignment does not.
#define __ddi_copied_by(function)

// Objects are requests, IRPs for instance: at any time one routine answers for them.
#define __ddi_request_object

// Members: before the declaration of the member.

// Drivers read it and do not write it.
#define __ddi_read_only
// The system sets bits in it, too: drivers set and clear theirs by |= and &=.
#define __ddi_shared_bits
// Documented, but not for ordinary drivers; why is a text.
#define __ddi_restricted(why)
// Drivers of a kind may read and write it all the same: FILE_SYSTEMS (file systems and their filters). Behind "struct":
// all its members that are restricted or not documented.
#define __ddi_open_to(kind)

// Lives of objects and resources: before a parameter, or before the return type for the result.

// The life of the object begins that the pointer leads to; it must be ended.
#define __ddi_begins(kind)
// The life of the object ends.
#define __ddi_ends(kind)
// The object must have begun and not ended.
#define __ddi_live(kind)
// Behind __ddi_begins or __ddi_acquires: the latest moment of the end, DRIVER_UNLOAD, DEVICE_REMOVE, FUNCTION_RETURN,
// CALLBACK_RETURN, IRP_COMPLETE, MEMORY_FREE, PARENT_DELETE or one of the rarer ones that the reference lists.
#define __ddi_ends_before(moment)
// A resource is handed to the caller: the result, what is stored through an output, or a share in the argument.
#define __ddi_acquires(kind)
// The caller gives the resource back.
#define __ddi_releases(kind)
// The callee owns the resource from now on: the caller neither uses nor releases it again.
#define __ddi_consumes(kind)
// On the output of a function that makes an object: __ddi_leaves_set(Member, BITS, "name of the bits"): they are set in the new
// object, and its maker has to clear them.
#define __ddi_leaves_set(member, bits, name)

// What the pointer leads to is gone at a moment (see __ddi_ends_before), so it must not be kept.
#define __ddi_valid_until(moment)

// Requests: before a parameter that leads to one.

// What the callee does with it: COMPLETES, FORWARDS, FORWARDS_AND_WAITS, QUEUES, MARKS_PENDING, SKIPS_LOCATION,
// COPIES_LOCATION, FILLS_LOCATION, SETS_ROUTINE, OWNS_LOCATION, FREES, READS, LEAVES, KEEPS, REFERENCES, HANDS_OUT (on an
// output) or NAMES. On a type of callbacks, what the routine is to it: SERVED, GIVEN or CONTINUED. The reference explains them.
#define __ddi_request(what)
// Before the return type or on an output: what the result, or what is put there, leads to is gone with the object that the parameter
// leads to.
#define __ddi_part_of(parameter)

// Arguments: before a parameter.

// __ddi_string_routine(F), on a function: writes a string without a bound, or is not for drivers; F does the same.
#define __ddi_string_routine(function)
// On a function: the role of the routine that should call it.
#define __ddi_best_called_by(role)
// A pool tag: four characters by which memory is told to be the driver's.
#define __ddi_pool_tag
// The function is a macro that evaluates the argument more than once.
#define __ddi_evaluated_twice
// On a result or an output, often under _When_: code can be run from the memory. __ddi_executable("FORCING", "SPARING", ...):
// a build that defines a sparing macro gets other memory, unless it defines the forcing one.
#define __ddi_executable(...)

// Releases of Windows: functions and structures.

// The first release that has it: NTDDI_WIN10_RS5 for instance.
#define __ddi_available_since(release)
// Of several pairs of routines for the same locks, the pair it belongs to.
#define __ddi_lock_form(form)
// Tells a share in a lock from those of others.
#define __ddi_lock_tag
// Its holder may acquire the lock again, and gives it back as often.
#define __ddi_lock_nests
// Inline in the kit when the build targets something older, an export of the kernel otherwise.
#define __ddi_inline_before(release)
// __ddi_down_level_switch("MACRO", release): a build that has to load before the release must define the macro.
#define __ddi_down_level_switch(macro, release)
// A build that defines the macro must call it first.
#define __ddi_starts_switch(macro)
// __ddi_version_check(release): a result other than 0 tells that the system is at least the release; empty: new enough.
#define __ddi_version_check(...)
// __ddi_version_check_status: likewise, told by a status of success.
#define __ddi_version_check_status
// __ddi_version_query: hands out the version of the system.
#define __ddi_version_query
// __ddi_obsolete("replacement") or __ddi_obsolete("replacement", status): obsolete (default), deprecated or reserved.
#define __ddi_obsolete(...)

// Functions and callbacks.

// The result is the value of the expression, and the call does nothing else.
#define __ddi_returns(expression)
// The function returns the context of this type that an object carries.
#define __ddi_context_of(type)
// Calling it says that the code which calls it may be paged out.
#define __ddi_paged_code
// Code that may be paged out must not call it.
#define __ddi_not_in_paged_code
// Keeps the section of the driver in memory that the argument points into.
#define __ddi_locks_section
// On a result or an output: the memory handed out may be paged out.
#define __ddi_pageable
// __ddi_role(ROLE) or __ddi_role(ROLE, annotations): what a function becomes that is passed for this parameter or
// stored in this member, where the type does not tell. The annotations give the level it is entered at.
#define __ddi_role(...)
// On an object that memory is taken from: an exception is raised where there is none, and nothing taken from it is NULL.
#define __ddi_borrows
#define __ddi_put_into(list)
#define __ddi_taken_from(list)
#define __ddi_raises_on_failure
// On a type of callbacks: when the system calls it. One of DRIVER_START, DEVICE_START, DEVICE_REMOVE, DRIVER_UNLOAD.
#define __ddi_moment(moment)

// The page that documents the declaration: a text, empty if there is none.
#define __ddi_page(page)

#endif
