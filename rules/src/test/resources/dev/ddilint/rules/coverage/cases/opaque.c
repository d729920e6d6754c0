// case: OpaqueMember
USHORT Try(PNPAGED_LOOKASIDE_LIST List)
{
    return List->L.Depth;   // expect: opaque-member
}
